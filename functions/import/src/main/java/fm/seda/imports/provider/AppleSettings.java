package fm.seda.imports.provider;

import fm.seda.domain.Secret;
import fm.seda.platform.config.Settings;
import fm.seda.providers.apple.DeveloperToken;
import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.annotation.Nullable;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/**
 * What our app's own token for Apple Music is made of.
 *
 * @param key what Apple gave us, PKCS #8 in PEM; without it nothing is read there
 * @param keyId its name
 * @param teamId whose it is
 * @param lifetime of each token
 */
@ConfigurationProperties("seda.apple")
public record AppleSettings(
    @Nullable Secret key, @Nullable String keyId, @Nullable String teamId, Duration lifetime)
    implements Settings {

  Optional<DeveloperToken> token(InstantSource clock) {
    if (key == null || key.reveal().isBlank()) {
      return Optional.empty();
    }
    if (keyId == null || teamId == null) {
      throw new IllegalArgumentException(
          "seda.apple.key needs seda.apple.key-id and seda.apple.team-id beside it");
    }
    return Optional.of(new DeveloperToken(key, keyId, teamId, lifetime, clock));
  }
}
