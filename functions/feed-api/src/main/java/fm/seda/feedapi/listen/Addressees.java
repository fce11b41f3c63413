package fm.seda.feedapi.listen;

import fm.seda.domain.port.People;
import fm.seda.domain.problem.Forbidden;
import fm.seda.domain.problem.InvalidInput;
import fm.seda.platform.config.Deployment;
import fm.seda.platform.identity.Caller;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whom an answer is for. People ask for themselves. A backend asks for anybody it vouches for:
 * somebody not seen before is somebody new, exactly as if they had come with a token, and is
 * answered what is popular.
 */
@Singleton
final class Addressees {

  private static final String PARAMETER = "user_id";

  /** What a token's subject may be like, for that is what it will be compared with. */
  private static final Pattern ID = Pattern.compile("[\\x21-\\x7e]{1,128}");

  private final People people;
  private final String cell;

  Addressees(People people, Deployment deployment) {
    this.people = people;
    this.cell = deployment.cell();
  }

  Caller.Person of(Caller caller, @Nullable String userId) {
    return switch (caller) {
      case Caller.Person person -> self(person, userId);
      case Caller.Backend _ -> named(userId);
    };
  }

  private static Caller.Person self(Caller.Person person, @Nullable String userId) {
    if (userId != null && !userId.equals(person.externalId())) {
      throw new Forbidden(
          "user_id names somebody else; leave it out, or ask with the token of that person.");
    }
    return person;
  }

  private Caller.Person named(@Nullable String userId) {
    if (userId == null) {
      throw new InvalidInput(PARAMETER, "user_id is required where a backend asks.");
    }
    if (!ID.matcher(userId).matches()) {
      throw new InvalidInput(
          PARAMETER, "user_id must be an id of 1 to 128 ASCII characters without blanks.");
    }
    return new Caller.Person(people.signIn(userId, cell), userId);
  }
}
