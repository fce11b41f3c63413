package fm.seda.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * What is kept of a person's history with one item: how often they did what, and how much of it
 * still counts. The single events are forgotten after a few days.
 *
 * @param weight the summed taste weights, halved every {@link #HALF_LIFE}, as of {@code lastAt}
 */
public record Affinity(
    ItemRef item, Map<InteractionType, Integer> counts, double weight, Instant lastAt) {

  /** After this long without an act, what was done counts half. */
  public static final Duration HALF_LIFE = Duration.ofDays(30);

  /** Copies the counts, so an affinity never changes under its reader. */
  public Affinity {
    counts = counts.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(counts));
  }

  /** How often the person did this with the item. */
  public int count(InteractionType type) {
    return counts.getOrDefault(type, 0);
  }

  /** The weight as it stands at a later moment. */
  public double weightAt(Instant now) {
    return weight * decay(lastAt, now);
  }

  /** What is left at {@code now} of something that counted one at {@code then}; never more. */
  public static double decay(Instant then, Instant now) {
    var age = Math.max(0, ChronoUnit.MICROS.between(then, now));
    return Math.pow(0.5, (double) age / TimeUnit.DAYS.toMicros(HALF_LIFE.toDays()));
  }
}
