package fm.seda.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class QualityTest {

  private static Quality of(double factors, double popularity) {
    return new Quality(60, factors, 0.3, popularity);
  }

  @Test
  void whatIsBetterThanPopularityIsGoodEnoughForAStart() {
    assertThat(of(0.2, 0.1).objection(OptionalDouble.empty())).isEmpty();
  }

  @Test
  void whatIsWorseThanPopularityIsNot() {
    assertThat(of(0.1, 0.2).objection(OptionalDouble.empty()))
        .hasValueSatisfying(
            why -> assertThat(why).contains("plain popularity", "0.1000, not 0.2000"));
  }

  @Test
  void aLittleWorseThanTheLiveModelIsAllRightAndMuchWorseIsNot() {
    assertThat(of(0.25, 0.1).objection(OptionalDouble.of(0.3))).isEmpty();
    assertThat(of(0.23, 0.1).objection(OptionalDouble.of(0.3)))
        .hasValueSatisfying(
            why -> assertThat(why).contains("the live model", "0.2300, not 0.3000"));
  }

  @Test
  void figuresAreKeptByName() {
    assertThat(of(0.2, 0.1).figures())
        .isEqualTo(Map.of("people", 60.0, "factors", 0.2, "neighbours", 0.3, "popularity", 0.1));
  }
}
