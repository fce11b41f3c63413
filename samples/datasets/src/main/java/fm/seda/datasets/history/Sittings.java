package fm.seda.datasets.history;

import fm.seda.datasets.Cumulative;
import fm.seda.datasets.Dice;
import fm.seda.datasets.people.Person;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When somebody listens: in sittings of a few acts each, mostly in the evening of their own time
 * zone, more of them lately than long ago.
 */
final class Sittings {

  private static final int DAYS = 60;
  private static final List<String> TIMES = List.of("night", "morning", "afternoon", "evening");
  private static final Cumulative HOW_OFTEN = new Cumulative(new double[] {12, 16, 28, 44});
  private static final List<String> ACTIVITIES = List.of("work", "exercise", "relax", "party");
  private static final List<String> MOODS = List.of("calm", "energetic", "happy", "sad");

  private final Dice dice;
  private final ZoneId zone;
  private final Instant asOf;
  private @Nullable Moment now;
  private int left;

  /** A moment in a sitting, and what was going on. */
  record Moment(Instant at, String timeOfDay, @Nullable String activity, @Nullable String mood) {}

  Sittings(Person person, Instant asOf, Dice dice) {
    this.dice = dice;
    this.asOf = asOf;
    zone = ZoneId.of(person.timeZone());
  }

  /** The next act's moment; not later than the community's day. */
  Moment next() {
    var before = now;
    if (before == null || left == 0) {
      left = dice.between(2, 11);
      now = sitDown();
    } else {
      now =
          new Moment(
              before.at().plusSeconds(dice.between(40, 330)),
              before.timeOfDay(),
              before.activity(),
              before.mood());
    }
    left--;
    return now;
  }

  private Moment sitDown() {
    var quarter = HOW_OFTEN.draw(dice);
    var lately = dice.fraction();
    // two days at least: a sitting in the west ends before it is midnight in Greenwich
    var daysAgo = 2 + (int) ((DAYS - 2) * lately * lately);
    var at =
        asOf.atZone(ZoneOffset.UTC)
            .toLocalDate()
            .minusDays(daysAgo)
            .atTime(quarter * 6 + dice.below(6), dice.below(60), dice.below(60))
            .atZone(zone)
            .toInstant()
            .truncatedTo(ChronoUnit.SECONDS);
    return new Moment(
        at,
        TIMES.get(quarter),
        dice.chance(0.3) ? dice.pick(ACTIVITIES) : null,
        dice.chance(0.2) ? dice.pick(MOODS) : null);
  }
}
