package fm.seda.mocks.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParametersTest {

  @Test
  void readsWhatIsEncoded() {
    var query = Parameters.of("q=Sigur+R%C3%B3s%26co&empty=&flag&a%5Bb%5D=1&q=second");

    assertThat(query.get("q")).contains("Sigur Rós&co");
    assertThat(query.get("a[b]")).contains("1");
    assertThat(query.get("empty")).isEmpty();
    assertThat(query.get("flag")).isEmpty();
    assertThat(query.get("nothing")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a=日本語 & more", "a=+%", "a=100%zz"})
  void whatIsWrittenIsReadAgain(String encoded) {
    var value = Parameters.of(encoded).get("a").orElseThrow();

    assertThat(Parameters.of(Parameters.NONE.with("a", value).encoded()).get("a")).contains(value);
  }

  @Test
  void nothingIsSaidByNothing() {
    assertThat(Parameters.of(null)).isEqualTo(Parameters.NONE);
    assertThat(Parameters.of("")).isEqualTo(Parameters.NONE);
    assertThat(Parameters.of("&&=x").values()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "51", "ten", "1.5", "99999999999"})
  void aNumberHasBounds(String number) {
    var query = Parameters.of("limit=" + number);

    assertThatThrownBy(
            () -> query.whole("limit", 1, 50, 20, () -> new Refused(400, "bad", "Invalid limit")))
        .hasMessage("Invalid limit");
  }

  @Test
  void secretsAreNotShown() {
    assertThat(Parameters.of("client_secret=hush&code=sesame"))
        .hasToString("Parameters[client_secret, code]");
  }
}
