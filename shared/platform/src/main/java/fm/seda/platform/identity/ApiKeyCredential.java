package fm.seda.platform.identity;

import fm.seda.domain.Secret;
import fm.seda.domain.port.ApiKeys;
import fm.seda.domain.port.PresentedKey;
import fm.seda.domain.port.StoredKey;
import fm.seda.domain.problem.Unauthenticated;
import fm.seda.platform.memory.Recent;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** {@code X-Api-Key} of another system. A revoked key still opens for up to a minute. */
@Singleton
@Requires(beans = ApiKeys.class)
final class ApiKeyCredential implements Credential {

  /** The same answer for every wrong key, so that nobody learns which half was right. */
  private static final String REFUSAL = "The API key is not valid.";

  private final ApiKeys keys;
  private final Recent<String, Optional<StoredKey>> known;

  ApiKeyCredential(ApiKeys keys, Clock clock) {
    this.keys = keys;
    this.known = new Recent<>(clock, Duration.ofSeconds(60), 1_000);
  }

  @Override
  public int getOrder() {
    return 3;
  }

  @Override
  public Optional<Caller> identify(HttpRequest<?> request) {
    return Optional.ofNullable(request.getHeaders().get("X-Api-Key")).map(this::backend);
  }

  private Caller backend(String text) {
    var presented = PresentedKey.parse(text).orElseThrow(() -> new Unauthenticated(REFUSAL));
    return known
        .get(presented.id(), keys::find)
        .filter(stored -> !stored.revoked())
        .filter(stored -> new Secret(stored.secretHash()).matches(presented.secretHash()))
        .map(stored -> new Caller.Backend(stored.id(), stored.scopes()))
        .orElseThrow(() -> new Unauthenticated(REFUSAL));
  }
}
