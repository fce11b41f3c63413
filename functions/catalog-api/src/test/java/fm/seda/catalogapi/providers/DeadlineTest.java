package fm.seda.catalogapi.providers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fm.seda.calls.NotNow;
import java.time.Instant;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class DeadlineTest {

  private static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");

  private final Function<String, String> asking =
      Deadline.kept("Deezer", question -> question + "!", () -> NOON);

  @Test
  void asksUntilThenAndNotAfter() {
    assertThat(Deadline.until(NOON.plusMillis(1), () -> asking.apply("well"))).isEqualTo("well!");
    assertThatThrownBy(() -> Deadline.until(NOON, () -> asking.apply("well")))
        .isInstanceOf(NotNow.class)
        .hasMessageContaining("Deezer");
  }

  @Test
  void theNextRequestHasItsOwn() {
    assertThatThrownBy(() -> Deadline.until(Instant.MIN, () -> asking.apply("well")))
        .isInstanceOf(NotNow.class);

    assertThat(asking.apply("well")).isEqualTo("well!");
  }
}
