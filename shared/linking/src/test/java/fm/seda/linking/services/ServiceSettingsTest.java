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
  void noMoreComesAtOnceThanIsDueInASecond() {
    assertThat(calls(480L).rate()).isEqualTo(new Rate(8, Duration.ofSeconds(1)));
    assertThat(calls(90L).rate()).isEqualTo(new Rate(1, Duration.ofMinutes(1).dividedBy(90)));
    assertThat(calls(1L).rate()).isEqualTo(new Rate(1, Duration.ofMinutes(1)));
  }

  @Test
  void refusesAPaceNobodyCanKeep() {
    assertThatThrownBy(() -> calls(0L)).hasMessageContaining("seda.providers.deezer.calls");
    assertThatThrownBy(() -> calls(null).rate())
        .hasMessageContaining("seda.providers.deezer.calls is missing");
  }

  private static ServiceSettings calls(@Nullable Long calls) {
    return new ServiceSettings("deezer", URI.create("https://api.example"), calls);
  }
}
