package fm.seda.datasets.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatienceTest {

  private final Clock clock = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);
  private final Patience patience =
      new Patience(5, Duration.ofMillis(100), Duration.ofSeconds(30), clock);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0|0",
        "7|7000",
        "3600|30000",
        "Sun, 01 Mar 2026 12:00:09 GMT|9000",
        "Sun, 01 Mar 2026 11:00:00 GMT|0",
        "soon|100",
        "99999999999999999999|100"
      })
  void waitsAsAsked(String retryAfter, long millis) {
    var headers = HttpHeaders.of(Map.of("Retry-After", List.of(retryAfter)), (_, _) -> true);

    assertThat(patience.after(1, headers)).isEqualTo(Duration.ofMillis(millis));
  }

  @Test
  void waitsTwiceAsLongEachTimeWhereNothingIsAsked() {
    var none = HttpHeaders.of(Map.of(), (_, _) -> true);

    assertThat(patience.after(1, none)).isEqualTo(Duration.ofMillis(100));
    assertThat(patience.after(4, none)).isEqualTo(Duration.ofMillis(800));
    assertThat(patience.after(40, none)).isEqualTo(Duration.ofSeconds(30));
  }
}
