package fm.seda.domain.port;

import java.util.Set;

/**
 * A backend's key as it is kept.
 *
 * @param id its public half
 * @param name who holds it, for people
 * @param secretHash SHA-256 of the secret half in lower-case hex, as {@link
 *     PresentedKey#secretHash}
 * @param scopes what it opens, such as {@code "catalog"}
 */
public record StoredKey(
    String id, String name, String secretHash, Set<String> scopes, boolean revoked) {

  /** Copies the scopes, so a key never changes under its reader. */
  public StoredKey {
    scopes = Set.copyOf(scopes);
  }
}
