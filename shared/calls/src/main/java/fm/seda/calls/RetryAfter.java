package fm.seda.calls;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;

/** How long a {@code Retry-After} header asks to wait: it is seconds, or a date. */
final class RetryAfter {

  private RetryAfter() {}

  /** Nothing where it says nothing that can be read, or a moment that has passed. */
  static Duration read(String header, Instant now) {
    try {
      return header.chars().allMatch(Character::isDigit) && !header.isEmpty()
          ? Duration.ofSeconds(Long.parseLong(header))
          : until(ZonedDateTime.parse(header, DateTimeFormatter.RFC_1123_DATE_TIME), now);
    } catch (DateTimeParseException | NumberFormatException unreadable) {
      return Duration.ZERO;
    }
  }

  private static Duration until(ZonedDateTime then, Instant now) {
    var wait = Duration.between(now, then.toInstant());
    return wait.isNegative() ? Duration.ZERO : wait;
  }
}
