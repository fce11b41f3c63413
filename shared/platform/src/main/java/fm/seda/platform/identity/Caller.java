package fm.seda.platform.identity;

import java.util.Set;
import java.util.UUID;

/** Who sent the request. Controllers take it as an argument. */
public sealed interface Caller {

  /** How limits and logs tell callers apart. */
  String key();

  /**
   * A person.
   *
   * @param userId their id here, as in {@code users.id}
   * @param externalId the id the outside knows them by; the only one that leaves the system
   */
  record Person(UUID userId, String externalId) implements Caller {

    @Override
    public String key() {
      return "person:" + userId;
    }
  }

  /**
   * Another system, acting for itself.
   *
   * @param keyId the public half of its API key
   */
  record Backend(String keyId, Set<String> scopes) implements Caller {

    /** Copies the scopes, so a caller never changes under its reader. */
    public Backend {
      scopes = Set.copyOf(scopes);
    }

    @Override
    public String key() {
      return "backend:" + keyId;
    }
  }
}
