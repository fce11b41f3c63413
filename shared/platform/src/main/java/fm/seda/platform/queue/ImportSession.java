package fm.seda.platform.queue;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/**
 * What a person has at a provider is to be read once, by a token that is nowhere but here.
 *
 * @param provider wire name of a {@link fm.seda.domain.linking.MusicProvider}
 * @param sealedToken what {@code SessionTokens} made of it, which is worth nothing without the
 *     vault, and after ten minutes
 */
@Serdeable
public record ImportSession(UUID userId, String provider, String sealedToken) implements Payload {

  @Override
  public String toString() {
    return "ImportSession[" + userId + ", " + provider + "]";
  }
}
