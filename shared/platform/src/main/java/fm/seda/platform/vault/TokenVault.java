package fm.seda.platform.vault;

import fm.seda.domain.Secret;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;

/**
 * Seals secrets, so that they can be stored or sent.
 *
 * <pre>{@code
 * var context = new SealContext(userId, MusicProvider.SPOTIFY, SealPurpose.GRANT);
 * var sealed = vault.seal(token, context);
 * var token = vault.open(sealed, context);
 * }</pre>
 *
 * <p>Each call asks the key service once. Whatever it throws names neither the secret nor whose it
 * is. Thread-safe.
 */
@Singleton
@Requires(beans = KeyWrapper.class)
public final class TokenVault {

  private final KeyWrapper keys;
  private final AesGcm aes = new AesGcm(new SecureRandom());

  /** With data keys wrapped there. */
  TokenVault(KeyWrapper keys) {
    this.keys = keys;
  }

  /**
   * What {@link #open} turns back, given an equal context. Twice the same is sealed differently.
   */
  public byte[] seal(Secret secret, SealContext context) {
    var plain = secret.reveal().getBytes(StandardCharsets.UTF_8);
    try (var key = keys.fresh(context)) {
      return new Sealed(key.wrapped(), aes.encrypt(plain, key.plain(), bound(context))).bytes();
    } finally {
      Arrays.fill(plain, (byte) 0);
    }
  }

  /**
   * The secret.
   *
   * @throws Unopenable if it is not what was sealed, or not for this context
   */
  public Secret open(byte[] bytes, SealContext context) {
    var sealed = Sealed.read(bytes);
    var key = keys.unwrap(sealed.key(), context);
    try {
      var plain = aes.decrypt(sealed.encrypted(), key, bound(context));
      return new Secret(new String(plain, StandardCharsets.UTF_8));
    } finally {
      Arrays.fill(key, (byte) 0);
    }
  }

  /** The same secret under the current key; empty if it is already. */
  public Optional<byte[]> rewrap(byte[] bytes, SealContext context) {
    var sealed = Sealed.read(bytes);
    return sealed.key().keyId().equals(keys.currentKey())
        ? Optional.empty()
        : Optional.of(new Sealed(keys.rewrap(sealed.key(), context), sealed.encrypted()).bytes());
  }

  /** What secrets are sealed with now. */
  public String currentKey() {
    return keys.currentKey();
  }

  /** What this was sealed with. */
  public static String keyOf(byte[] sealed) {
    return Sealed.read(sealed).key().keyId();
  }

  /** The key's id is not bound: it changes with {@link #rewrap}, and the secret stays as it is. */
  private static byte[] bound(SealContext context) {
    var bytes = context.bytes();
    var bound = Arrays.copyOf(bytes, bytes.length + 1);
    bound[bytes.length] = Sealed.VERSION;
    return bound;
  }
}
