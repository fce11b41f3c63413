package fm.seda.platform.identity;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * On a developer's machine, whoever names nobody is {@code seda.dev.user}. Two independent switches
 * have to say that this is such a machine, and neither is ever set on AWS.
 */
@Singleton
@Requires(env = "local")
@Requires(property = "seda.environment", value = "local")
@Requires(property = "seda.dev.user", pattern = ".+")
final class DevelopmentIdentity implements Credential {

  private final String user;
  private final SignedInPeople people;

  DevelopmentIdentity(@Value("${seda.dev.user}") String user, SignedInPeople people) {
    this.user = user;
    this.people = people;
  }

  @Override
  public int getOrder() {
    return LOWEST_PRECEDENCE;
  }

  @Override
  public Optional<Caller> identify(HttpRequest<?> request) {
    return Optional.of(people.person(user));
  }
}
