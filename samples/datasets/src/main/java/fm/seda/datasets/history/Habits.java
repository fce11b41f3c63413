package fm.seda.datasets.history;

import fm.seda.datasets.Cumulative;
import fm.seda.datasets.Dice;
import fm.seda.domain.InteractionType;
import fm.seda.domain.Kind;
import java.util.Arrays;
import java.util.List;

/** What people do with an item of a kind, depending on whether it is their taste. */
enum Habits {
  TRACK(
      "play 56, like 18, save 8, skip 6, add_to_playlist 7, vote_track 5",
      "play 40, skip 50, like 5, dislike 5"),
  ARTIST("follow_artist 45, play 30, click 15, like 10", "view 70, click 30"),
  PLAYLIST("like_playlist 35, play 35, save 15, view 15", "view 80, click 20"),
  ROOM("join_room 70, leave_room 12, share 6, view 12", "view 75, join_room 25"),
  POST("like 40, view 40, share 8, click 12", "view 90, hide 10");

  private static final List<Habits> DRAWN = List.of(TRACK, ARTIST, PLAYLIST, ROOM, POST);
  private static final Cumulative HOW_OFTEN = new Cumulative(new double[] {58, 11, 10, 14, 7});

  private final Choice liked;
  private final Choice other;

  Habits(String liked, String other) {
    this.liked = Choice.parse(liked);
    this.other = Choice.parse(other);
  }

  /** What they turn to next. */
  static Kind kind(Dice dice) {
    return Kind.valueOf(DRAWN.get(HOW_OFTEN.draw(dice)).name());
  }

  /** What they do with it. */
  static InteractionType type(Kind kind, boolean theirTaste, Dice dice) {
    var habits = valueOf(kind.name());
    return (theirTaste ? habits.liked : habits.other).draw(dice);
  }

  private record Choice(List<InteractionType> types, Cumulative weights) {

    static Choice parse(String text) {
      var parts = Arrays.stream(text.split(", ")).map(part -> List.of(part.split(" "))).toList();
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
