package fm.seda.domain.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsrcTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GBDUW0000053",
        "gbduw0000053",
        "GB-DUW-00-00053",
        " GB DUW 00 00053 ",
        "ISRC GB-DUW-00-00053",
        "GB‐DUW‐00‐00053",
        "ＧＢＤＵＷ０００００５３"
      })
  void isReadInEveryWayItIsWritten(String written) {
    assertThat(Isrc.of(written)).hasValue(new Isrc("GBDUW0000053"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "GBDUW000005",
        "GBDUW00000530",
        "12DUW0000053",
        "GBDUW00000A3",
        "GB_DUW0000053"
      })
  void whatIsNoneIsNone(String written) {
    assertThat(Isrc.of(written)).isEmpty();
  }

  @Test
  void isOnlyEverInItsOneForm() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Isrc("gb-duw-00-00053"))
        .withMessageContaining("two letters, three letters or digits and seven digits");
  }

  @Test
  void whereNothingIsWrittenThereIsNone() {
    assertThat(Isrc.codeIn(null)).isNull();
    assertThat(Isrc.codeIn("none")).isNull();
    assertThat(Isrc.codeIn("gb-duw-00-00053")).isEqualTo("GBDUW0000053");
  }
}
