package fm.seda.storage.people;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** How a person shows themselves to their friends, and where their day begins. */
public record Profile(@Nullable String displayName, @Nullable String avatarUrl, ZoneId timeZone) {

  /** Names stay out of logs. */
  @Override
  public String toString() {
    return "a profile in " + timeZone;
  }
}
