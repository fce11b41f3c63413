package fm.seda.engine.profile;

import java.util.List;

/**
 * The names a profile may use. Each belongs to a class of a later step, which this package must not
 * know; a test sees to it that the two agree.
 */
final class Vocabulary {

  static final List<String> SIGNALS =
      List.of(
          "audio",
          "circle",
          "collaborative",
          "content",
          "context",
          "creator",
          "distance",
          "engagement",
          "genre",
          "habit",
          "lately",
          "neighbours",
          "popularity",
          "provider",
          "rarity",
          "recency",
          "social",
          "wanted");

  static final List<String> SOURCES =
      List.of(
          "collaborative", "content", "fresh", "friends", "genre", "history", "lately", "trending");

  static final List<String> FILTERS =
      List.of("decided", "disliked", "disliked-genres", "explicit", "known", "own", "skipped");

  static final List<String> PENALTIES = List.of("dislikes", "skips");

  private Vocabulary() {}
}
