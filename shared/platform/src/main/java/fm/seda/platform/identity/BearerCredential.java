package fm.seda.platform.identity;

import fm.seda.domain.problem.Unauthenticated;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.regex.Pattern;

/** {@code Authorization: Bearer <JWT>} of a person. */
@Singleton
@Requires(beans = SignedInPeople.class)
final class BearerCredential implements Credential {

  private static final Pattern BEARER =
      Pattern.compile("Bearer +(?<token>[A-Za-z0-9._~+/=-]+) *", Pattern.CASE_INSENSITIVE);

  private final TokenVerifier tokens;
  private final SignedInPeople people;

  BearerCredential(TokenVerifier tokens, SignedInPeople people) {
    this.tokens = tokens;
    this.people = people;
  }

  @Override
  public int getOrder() {
    return 1;
  }

  @Override
  public Optional<Caller> identify(HttpRequest<?> request) {
    return Optional.ofNullable(request.getHeaders().get("Authorization"))
        .map(header -> people.person(tokens.subject(token(header))));
  }

  private static String token(String header) {
    var matcher = BEARER.matcher(header);
    if (!matcher.matches()) {
      throw new Unauthenticated("Authorization must be a bearer token.");
    }
    return matcher.group("token");
  }
}
