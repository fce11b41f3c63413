package fm.seda.providers.oauth;

import fm.seda.domain.Secret;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person lets us do, and the proof of it.
 *
 * @param refreshToken gets another access token; null where the access token does not end
 * @param scopes what was granted, which may be less than was asked for
 * @param expiresAt when the access token ends; null if it does not
 */
public record Grant(
    Secret accessToken,
    @Nullable Secret refreshToken,
    List<String> scopes,
    @Nullable Instant expiresAt) {

  /** A token that ends sooner may end on the way. */
  private static final Duration MARGIN = Duration.ofSeconds(60);

  /** Copies the scopes. */
  public Grant {
    scopes = List.copyOf(scopes);
  }

  /** Whether the access token works, as far as we know, and for a minute more. */
  public boolean worksAt(Instant now) {
    return expiresAt == null || now.plus(MARGIN).isBefore(expiresAt);
  }
}
