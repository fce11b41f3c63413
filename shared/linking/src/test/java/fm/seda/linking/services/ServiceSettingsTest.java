package fm.seda.linking.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fm.seda.calls.Rate;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ServiceSettingsTest {

  @Test
  void noSuchTimeHasMoreThanIsAllowed() {
    assertThat(calls(50L, Duration.ofSeconds(5)).rate())
        .isEqualTo(new Rate(25, Duration.ofSeconds(5)));
    assertThat(calls(600L, null).rate()).isEqualTo(new Rate(300, Duration.ofMinutes(1)));
    assertThat(calls(3L, null).rate()).isEqualTo(new Rate(1, Duration.ofMinutes(1)));
  }

  @Test
  void refusesAPaceNobodyCanKeep() {
    assertThatThrownBy(() -> calls(1L, null)).hasMessageContaining("seda.providers.deezer.calls");
    assertThatThrownBy(() -> calls(null, null).rate())
        .hasMessageContaining("seda.providers.deezer.calls is missing");
  }

  private static ServiceSettings calls(@Nullable Long calls, @Nullable Duration within) {
    return new ServiceSettings("deezer", URI.create("https://api.example"), calls, within);
  }
}
