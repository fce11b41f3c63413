package fm.seda.local.stack;

import fm.seda.local.identity.Passwords;
import fm.seda.local.identity.SecretFiles;
import fm.seda.local.identity.VaultKey;
import java.net.URI;
import java.util.Map;

/** What functions need to link accounts here, besides a provider to link them with. */
public final class Linking {

  private Linking() {}

  /**
   * By key.
   *
   * @param baseUrl where the stack listens, and people are sent back to
   */
  public static Map<String, String> settings(SecretFiles secrets, URI baseUrl) {
    return Map.of(
        "seda.vault.key-file", VaultKey.file(secrets).toString(),
        "seda.links.callback-address", baseUrl.toString(),
        // a page in development may listen anywhere on this machine
        "seda.links.return-to", baseUrl + ",http://localhost:*",
        "seda.links.pseudonym-key", secrets.get("link-pseudonyms", Passwords::random));
  }
}
