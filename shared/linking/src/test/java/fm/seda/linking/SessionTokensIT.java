package fm.seda.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fm.seda.domain.Secret;
import fm.seda.domain.linking.MusicProvider;
import fm.seda.platform.testing.TurningClock;
import fm.seda.platform.vault.Unopenable;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SessionTokensIT {

  private static final UUID ADA = UUID.randomUUID();

  private final TurningClock clock = new TurningClock();

  @Test
  void aTokenOpensForTenMinutesForWhomItWasSealed() {
    try (var linked = new Linked(clock)) {
      var tokens = linked.bean(SessionTokens.class);
      var sealed = tokens.seal(ADA, MusicProvider.APPLE, new Secret("a user token"));

      assertThat(sealed).doesNotContain("user");
      assertThat(tokens.open(ADA, MusicProvider.APPLE, sealed).orElseThrow().reveal())
          .isEqualTo("a user token");
      assertThatThrownBy(() -> tokens.open(UUID.randomUUID(), MusicProvider.APPLE, sealed))
          .isInstanceOf(Unopenable.class);

      clock.turn(Duration.ofMinutes(10));
      assertThat(tokens.open(ADA, MusicProvider.APPLE, sealed)).isEmpty();
    }
  }
}
