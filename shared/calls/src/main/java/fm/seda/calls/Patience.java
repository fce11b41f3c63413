package fm.seda.calls;

import java.time.Duration;

/**
 * How long to wait for a provider.
 *
 * @param connect for the connection
 * @param answer for one answer, all of it
 * @param total for all attempts together, with the pauses between them
 * @param attempts at most so many
 * @param pause before the second attempt; before each further one twice as long, and a random part
 *     of that, so that many instances do not come back at the same moment
 */
public record Patience(
    Duration connect, Duration answer, Duration total, int attempts, Duration pause) {

  /** What people who wait for nothing can afford: a queue tries again later. */
  public static final Patience USUAL =
      new Patience(
          Duration.ofMillis(300),
          Duration.ofSeconds(3),
          Duration.ofSeconds(6),
          4,
          Duration.ofMillis(200));
}
