package fm.seda.linkcallback;

import static java.nio.charset.StandardCharsets.UTF_8;

import fm.seda.domain.Secret;
import fm.seda.domain.linking.MusicProvider;
import jakarta.inject.Singleton;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Names for accounts by which the same one is known again, and from which nobody without the key
 * finds out whose it is: a plain hash could be undone by hashing every id there is.
 */
@Singleton
final class Pseudonyms {

  private static final String HMAC = "HmacSHA256";

  private final @Nullable Secret key;

  Pseudonyms(LinkSettings settings) {
    this.key = settings.pseudonymKey();
  }

  /** Whether there is a key. */
  boolean areMade() {
    return key != null;
  }

  /** The name for what a provider calls an account. */
  String of(MusicProvider provider, Secret account) {
    if (key == null) {
      throw new IllegalStateException("seda.links.pseudonym-key is missing");
    }
    try {
      var mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(key.reveal().getBytes(UTF_8), HMAC));
      var text = provider.wireName() + ":" + account.reveal();
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JDK has " + HMAC, e);
    }
  }
}
