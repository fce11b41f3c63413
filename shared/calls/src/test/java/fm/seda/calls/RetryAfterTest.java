package fm.seda.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryAfterTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | 0",
        "17 | 17",
        "Mon, 01 Jun 2026 12:00:30 GMT | 30",
        "Mon, 01 Jun 2026 11:00:00 GMT | 0",
        "soon | 0",
        "-5 | 0",
        "99999999999999999999 | 0"
      })
  void isSecondsOrADate(String header, long seconds) {
    assertThat(RetryAfter.read(header, Instant.parse("2026-06-01T12:00:00Z")))
        .isEqualTo(Duration.ofSeconds(seconds));
  }
}
