package fm.seda.storage.people;

import java.time.Instant;

/**
 * Somebody, as they see themselves.
 *
 * @param externalId the parent product's id; the only one that leaves the system
 * @param region the cell that holds their data
 * @param role such as {@code "user"} or {@code "artist"}
 */
public record Person(
    String externalId,
    String region,
    String role,
    Profile profile,
    Preferences preferences,
    Settings settings,
    Instant createdAt) {

  /** Who it is stays out of logs. */
  @Override
  public String toString() {
    return "a person of " + region;
  }
}
