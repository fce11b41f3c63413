package fm.seda.datasets;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/**
 * Chance that falls the same way every time.
 *
 * <p>Each thing in the community throws its own dice, named after it, so any one of them can be
 * written without writing all before it:
 *
 * <pre>{@code
 * Dice.of(seed, "track", 17).pick(adjectives);
 * }</pre>
 */
public final class Dice {

  private final SplittableRandom random;

  private Dice(long seed) {
    random = new SplittableRandom(seed);
  }

  /** The dice of one thing. */
  public static Dice of(long seed, String what, long index) {
    var mixed = seed * 0x9E3779B97F4A7C15L;
    for (int i = 0; i < what.length(); i++) {
      mixed = (mixed ^ what.charAt(i)) * 0x100000001B3L;
    }
    return new Dice(mixed ^ (index * 0xD6E8FEB86659FD93L));
  }

  /** An id that follows from the name alone. */
  public static UUID id(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  /** From 0 to {@code bound - 1}. */
  public int below(int bound) {
    return random.nextInt(bound);
  }

  /** From {@code low} to {@code high}, both possible. */
  public int between(int low, int high) {
    return random.nextInt(low, high + 1);
  }

  /** Between 0 and 1. */
  public double fraction() {
    return random.nextDouble();
  }

  /** True in this share of throws. */
  public boolean chance(double share) {
    return random.nextDouble() < share;
  }

  /** Between the two, mostly near the middle. */
  public double bell(double low, double high) {
    var middle = (random.nextDouble() + random.nextDouble() + random.nextDouble()) / 3;
    return low + (high - low) * middle;
  }

  /** At least 1, mostly little more, now and then very much; smaller {@code alpha}, longer tail. */
  public double heavyTail(double alpha) {
    // StrictMath, because the bytes must not depend on the processor
    return StrictMath.pow(1 - random.nextDouble(), -1 / alpha);
  }

  /** Any of them. */
  public <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
