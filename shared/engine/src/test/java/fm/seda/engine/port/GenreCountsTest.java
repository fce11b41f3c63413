package fm.seda.engine.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class GenreCountsTest {

  private final GenreCounts counts =
      GenreCounts.of(1000, Map.of("music", 1000L, "rock", 400L, "gabber", 1L));

  @Test
  void tellsMoreTheFewerBearAGenre() {
    assertThat(counts.telling("rock"))
        .isGreaterThan(counts.telling("music"))
        .isLessThan(counts.telling("gabber"));
    assertThat(counts.telling("music")).isPositive();
  }

  @Test
  void takesAnUnknownGenreForTheRarest() {
    assertThat(counts.telling("never seen")).isEqualTo(counts.telling("gabber"));
  }

  @Test
  void makesNoDifferenceWhereNothingWasCounted() {
    assertThat(GenreCounts.NONE.telling("rock")).isPositive();
    assertThat(GenreCounts.NONE.telling("rock")).isEqualTo(GenreCounts.NONE.telling("jazz"));
  }
}
