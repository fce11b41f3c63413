package fm.seda.platform.identity;

import fm.seda.domain.Secret;
import fm.seda.domain.problem.Unauthenticated;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * {@code X-User-Id} from a gateway that has checked the person itself and proves to be it with
 * {@code X-Gateway-Secret}. From anybody else the header is an attempt to be somebody else.
 */
@Singleton
@Requires(beans = SignedInPeople.class)
final class GatewayCredential implements Credential {

  private static final Pattern SANE = Pattern.compile("[\\x21-\\x7e]{1,128}");

  private final @Nullable Secret secret;
  private final SignedInPeople people;

  GatewayCredential(AuthSettings settings, SignedInPeople people) {
    this.secret = settings.gatewaySecret();
    this.people = people;
  }

  @Override
  public int getOrder() {
    return 2;
  }

  @Override
  public Optional<Caller> identify(HttpRequest<?> request) {
    return Stream.of("X-User-Id", "X-TheCopy-UserId")
        .flatMap(header -> request.getHeaders().getAll(header).stream())
        .findFirst()
        .map(userId -> person(userId, request.getHeaders().get("X-Gateway-Secret")));
  }

  private Caller person(String userId, @Nullable String proof) {
    if (secret == null || proof == null || !secret.matches(proof)) {
      throw new Unauthenticated("X-User-Id is only accepted from the gateway.");
    }
    if (!SANE.matcher(userId).matches()) {
      throw new Unauthenticated("X-User-Id is not an id.");
    }
    return people.person(userId);
  }
}
