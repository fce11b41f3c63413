package fm.seda.feedapi.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fm.seda.domain.problem.InvalidInput;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

  @Test
  void comesBackAsItWasGiven() {
    var cursor = new Cursor(UUID.randomUUID(), 40);

    assertThat(Cursor.read(cursor.text())).isEqualTo(cursor);
    assertThat(cursor.text()).matches("[A-Za-z0-9_-]+");
  }

  @Test
  void isNoneAtTheBeginning() {
    assertThat(Cursor.read(null)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "40", "not-an-id+40", "00000000-0000-0000-0000-000000000000+-1"})
  void isRefusedIfItIsNotOurs(String plain) {
    var text = Base64.getUrlEncoder().encodeToString(plain.getBytes(StandardCharsets.UTF_8));

    assertThatThrownBy(() -> Cursor.read(text))
        .isInstanceOfSatisfying(
            InvalidInput.class, it -> assertThat(it.parameter()).isEqualTo("cursor"));
  }
}
