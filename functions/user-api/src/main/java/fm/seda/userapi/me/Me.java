package fm.seda.userapi.me;

import fm.seda.storage.people.Person;
import fm.seda.storage.people.Preferences;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The person as they see themselves. */
@Serdeable
public record Me(
    String userId,
    @Nullable String displayName,
    @Nullable String avatarUrl,
    String timeZone,
    String region,
    String role,
    Chosen preferences,
    Instant createdAt) {

  static Me of(Person person) {
    var profile = person.profile();
    return new Me(
        person.externalId(),
        profile.displayName(),
        profile.avatarUrl(),
        profile.timeZone().getId(),
        person.region(),
        person.role(),
        Chosen.of(person.preferences()),
        person.createdAt());
  }

  /** Who it is stays out of logs. */
  @Override
  public String toString() {
    return "a person of " + region;
  }

  /** What they told us about their taste. */
  @Serdeable
  public record Chosen(
      List<String> genres, List<String> dislikedGenres, List<String> languages, boolean onboarded) {

    static Chosen of(Preferences preferences) {
      return new Chosen(
          preferences.genres(),
          preferences.dislikedGenres(),
          preferences.languages(),
          preferences.onboarded());
    }
  }
}
