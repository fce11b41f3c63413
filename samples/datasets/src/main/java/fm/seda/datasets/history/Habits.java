package fm.seda.datasets.history;

import fm.seda.datasets.Cumulative;
import fm.seda.datasets.Dice;
import fm.seda.domain.InteractionType;
import fm.seda.domain.Kind;
import java.util.Arrays;
import java.util.List;

/** What people do with an item of a kind, depending on whether it is their taste. */
record Habits(Kind kind, double howOften, Choice liked, Choice other) {

  private static final List<Habits> ALL =
      List.of(
          habits(
              Kind.TRACK,
              58,
              "play 56, like 18, save 8, skip 6, add_to_playlist 7, vote_track 5",
              "play 40, skip 50, like 5, dislike 5"),
          habits(
              Kind.ARTIST, 11, "follow_artist 45, play 30, click 15, like 10", "view 70, click 30"),
          habits(
              Kind.PLAYLIST,
              10,
              "like_playlist 35, play 35, save 15, view 15",
              "view 80, click 20"),
          habits(
              Kind.ROOM,
              14,
              "join_room 70, leave_room 12, share 6, view 12",
              "view 75, join_room 25"),
          habits(Kind.POST, 7, "like 40, view 40, share 8, click 12", "view 90, hide 10"));

  private static final Cumulative KINDS =
      new Cumulative(ALL.stream().mapToDouble(Habits::howOften).toArray());

  /** What they turn to next. */
  static Kind kind(Dice dice) {
    return ALL.get(KINDS.draw(dice)).kind();
  }

  /** What they do with it. */
  static InteractionType type(Kind kind, boolean theirTaste, Dice dice) {
    var habits = ALL.stream().filter(it -> it.kind() == kind).findFirst().orElseThrow();
    return (theirTaste ? habits.liked : habits.other).draw(dice);
  }

  private static Habits habits(Kind kind, double howOften, String liked, String other) {
    return new Habits(kind, howOften, Choice.parse(liked), Choice.parse(other));
  }

  /** Types with how often each comes up. */
  record Choice(List<InteractionType> types, Cumulative weights) {

    static Choice parse(String text) {
      var parts =
          Arrays.stream(text.split(", ", -1)).map(it -> List.of(it.split(" ", -1))).toList();
      return new Choice(
          parts.stream()
              .map(part -> InteractionType.fromWireName(part.getFirst()).orElseThrow())
              .toList(),
          new Cumulative(
              parts.stream().mapToDouble(part -> Double.parseDouble(part.getLast())).toArray()));
    }

    InteractionType draw(Dice dice) {
      return types.get(weights.draw(dice));
    }
  }
}
