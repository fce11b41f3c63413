package fm.seda.platform.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalKeyWrapperTest {

  @Test
  void theLastKeyIsCurrent() {
    assertThat(LocalKeys.wrapper("one", "two", "three").currentKey()).isEqualTo("three");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n \n",
        "one",
        "one AAAA",
        "one not-base64!",
        "one two AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
      })
  void refusesWhatIsNoKeyAndDoesNotRepeatIt(String text) {
    var file = LocalKeys.file(text);

    assertThatThrownBy(() -> LocalKeyWrapper.of(file))
        .hasMessageContaining(file.toString())
        .hasMessageContaining("Key 1")
        .hasMessageNotContainingAny("AAAA", "not-base64");
  }

  @Test
  void refusesTwoKeysOfOneName() {
    var file = LocalKeys.file(LocalKeys.line("one") + "\n" + LocalKeys.line("one"));

    assertThatThrownBy(() -> LocalKeyWrapper.of(file)).hasMessageContaining("a new id");
  }

  @Test
  void saysWhereTheKeysShouldBe() {
    assertThatThrownBy(() -> LocalKeyWrapper.of(Path.of("nowhere", "keys")))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("seda.vault.key-file");
  }
}
