package fm.seda.providers.spotify;

import fm.seda.domain.linking.Found;
import fm.seda.providers.Section;
import fm.seda.providers.reading.LinkedPage;
import fm.seda.providers.service.Part;
import fm.seda.providers.service.Question;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where Spotify keeps a section.
 *
 * @param pages how many of 50 are read at most
 * @param cursor the parameter that says where a page begins
 * @param inside the name under which the list is; null if the answer is it
 * @param entry what is found in an entry
 */
record SpotifyShelf(
    String path,
    int pages,
    String cursor,
    @Nullable String inside,
    Function<Part, Optional<? extends Found>> entry) {

  static final int PAGE = 50;

  private static final String BY_NUMBER = "offset";
  private static final String BY_ID = "after";

  static @Nullable SpotifyShelf of(Section section) {
    return switch (section) {
      case TOP_ARTISTS ->
          new SpotifyShelf("/v1/me/top/artists", 1, BY_NUMBER, null, SpotifyObjects::artist);
      case TOP_TRACKS ->
          new SpotifyShelf("/v1/me/top/tracks", 1, BY_NUMBER, null, SpotifyObjects::track);
      case FOLLOWED_ARTISTS ->
          new SpotifyShelf("/v1/me/following", 10, BY_ID, "artists", SpotifyObjects::artist);
      case LIKED_TRACKS ->
          new SpotifyShelf(
              "/v1/me/tracks",
              10,
              BY_NUMBER,
              null,
              entry -> SpotifyObjects.track(SpotifyObjects.entry(entry)));
      case PLAYLISTS ->
          new SpotifyShelf("/v1/me/playlists", 10, BY_NUMBER, null, SpotifyObjects::playlist);
      default -> null;
    };
  }

  /**
   * Spotify looks at four weeks, half a year or about a year: a taste is neither a mood nor past.
   */
  boolean isOfATime() {
    return path.contains("/top/");
  }

  Question question(String from) {
    var question = Question.of(path).with("limit", PAGE);
    if (cursor.equals(BY_ID)) {
      question = question.with("type", "artist");
    }
    return from.isEmpty() ? question : question.with(cursor, from);
  }

  Part list(Part answer) {
    return inside == null ? answer : answer.at(inside);
  }

  /** Where the page after this one begins. */
  @Nullable String next(Part list, String from) {
    var next = list.text("next");
    return cursor.equals(BY_ID)
        ? next == null ? null : list.at("cursors").text(BY_ID)
        : LinkedPage.behind(next, BY_NUMBER, from);
  }
}
