package fm.seda.linking;

import fm.seda.domain.Secret;
import fm.seda.domain.linking.MusicProvider;
import fm.seda.platform.vault.SealContext;
import fm.seda.platform.vault.SealPurpose;
import fm.seda.platform.vault.TokenVault;
import fm.seda.providers.oauth.Grant;
import fm.seda.storage.linking.SealedGrant;
import io.micronaut.context.annotation.Requires;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;

/**
 * Grants as the database keeps them. The access token is sealed together with what renews it: that
 * is one question to the key service, and an import of many pages spares the provider a renewal for
 * each.
 */
@Singleton
@Requires(beans = TokenVault.class)
public final class GrantSeals {

  private final TokenVault vault;
  private final JsonMapper json;

  /** Seals in this vault. */
  public GrantSeals(TokenVault vault, JsonMapper json) {
    this.vault = vault;
    this.json = json;
  }

  /** For this person's link with this provider, and no other. */
  public SealedGrant seal(UUID userId, MusicProvider provider, Grant grant) {
    try {
      var document = new Secret(json.writeValueAsString(GrantDocument.of(grant)));
      var bytes = vault.seal(document, context(userId, provider));
      return new SealedGrant(bytes, TokenVault.keyOf(bytes), grant.expiresAt());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What was sealed. */
  public Grant open(UUID userId, MusicProvider provider, byte[] sealed) {
    try {
      var document = vault.open(sealed, context(userId, provider)).reveal();
      var read = json.readValue(document, GrantDocument.class);
      if (read == null) {
        throw new IllegalStateException("a sealed grant is null");
      }
      return read.grant();
    } catch (IOException unreadable) {
      // not the cause: it may quote what it could not read
      throw new IllegalStateException("a sealed grant holds something else");
    }
  }

  /** What binds a grant to its link. */
  public static SealContext context(UUID userId, MusicProvider provider) {
    return new SealContext(userId, provider, SealPurpose.GRANT);
  }
}
