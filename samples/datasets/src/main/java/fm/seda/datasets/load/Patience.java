package fm.seda.datasets.load;

import java.net.http.HttpHeaders;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/**
 * How often to try again, and when: after the time a busy stack asks for, else after a wait that
 * doubles each time.
 */
record Patience(int tries, Duration firstWait, Duration longestWait, Clock clock) {

  static Patience usual(Clock clock) {
    return new Patience(10, Duration.ofMillis(250), Duration.ofSeconds(60), clock);
  }

  /** The wait after this try, the first being 1, was answered with "later". */
  Duration after(int tried, HttpHeaders answer) {
    var asked = answer.firstValue("Retry-After").map(this::read).orElse(doubled(tried));
    var notNegative = asked.isNegative() ? Duration.ZERO : asked;
    return notNegative.compareTo(longestWait) > 0 ? longestWait : notNegative;
  }

  /** The wait after this try got no answer. */
  Duration afterSilence(int tried) {
    return doubled(tried);
  }

  private Duration doubled(int tried) {
    var wait = firstWait.multipliedBy(1L << Math.min(tried - 1, 20));
    return wait.compareTo(longestWait) > 0 ? longestWait : wait;
  }

  /** Seconds, or the date when to come back. */
  private Duration read(String retryAfter) {
    try {
      return retryAfter.chars().allMatch(Character::isDigit)
          ? Duration.ofSeconds(Long.parseLong(retryAfter))
          : Duration.between(
              clock.instant(),
              ZonedDateTime.parse(retryAfter, DateTimeFormatter.RFC_1123_DATE_TIME));
    } catch (DateTimeException | NumberFormatException e) {
      return firstWait;
    }
  }
}
