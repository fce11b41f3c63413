package fm.seda.platform.identity;

import fm.seda.domain.port.People;
import fm.seda.platform.config.Deployment;
import fm.seda.platform.memory.Recent;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/** Turns ids from outside into people, and remembers for a while so that it asks once. */
@Singleton
@Requires(beans = People.class)
final class SignedInPeople {

  private final People people;
  private final String cell;
  private final Recent<String, UUID> known;

  SignedInPeople(People people, Deployment deployment, Clock clock) {
    this.people = people;
    this.cell = deployment.cell();
    this.known = new Recent<>(clock, Duration.ofMinutes(5), 10_000);
  }

  Caller.Person person(String externalId) {
    return new Caller.Person(known.get(externalId, id -> people.signIn(id, cell)), externalId);
  }
}
