package fm.seda.linking;

import fm.seda.domain.Secret;
import fm.seda.providers.oauth.Grant;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A grant as it is before it is sealed, and after it was opened. It holds tokens in the clear. */
@Serdeable
record GrantDocument(
    String accessToken,
    @Nullable String refreshToken,
    List<String> scopes,
    @Nullable Instant expiresAt) {

  static GrantDocument of(Grant grant) {
    var refresh = grant.refreshToken();
    return new GrantDocument(
        grant.accessToken().reveal(),
        refresh == null ? null : refresh.reveal(),
        grant.scopes(),
        grant.expiresAt());
  }

  Grant grant() {
    return new Grant(
        new Secret(accessToken),
        refreshToken == null ? null : new Secret(refreshToken),
        scopes,
        expiresAt);
  }

  @Override
  public String toString() {
    return "GrantDocument" + scopes;
  }
}
