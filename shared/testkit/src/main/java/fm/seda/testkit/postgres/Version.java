package fm.seda.testkit.postgres;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A version as Postgres ({@code postgres (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1)}) and pgvector
 * ({@code 0.8.0}) write it: the first number in a text, with what follows its points.
 */
record Version(int major, int minor, int patch) implements Comparable<Version> {
  private static final Pattern NUMBERS = Pattern.compile("(\\d+)(?:\\.(\\d+))?(?:\\.(\\d+))?");
  private static final Comparator<Version> ORDER =
      Comparator.comparingInt(Version::major)
          .thenComparingInt(Version::minor)
          .thenComparingInt(Version::patch);

  static final Version OLDEST_SERVER = new Version(15, 0, 0);
  static final Version OLDEST_VECTOR = new Version(0, 8, 0);

  static Optional<Version> in(String text) {
    var numbers = NUMBERS.matcher(text);
    return numbers.find()
        ? Optional.of(
            new Version(
                number(numbers.group(1)), number(numbers.group(2)), number(numbers.group(3))))
        : Optional.empty();
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  boolean isAtLeast(Version other) {
    return compareTo(other) >= 0;
  }

  @Override
  public int compareTo(Version other) {
    return ORDER.compare(this, other);
  }

  /** Without a patch level that the server does not have: 15.18, but 0.8.0. */
  @Override
  public String toString() {
    return major >= 10 ? major + "." + minor : major + "." + minor + "." + patch;
  }
}
