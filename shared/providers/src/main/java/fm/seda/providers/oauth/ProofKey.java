package fm.seda.providers.oauth;

import fm.seda.domain.Secret;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * Shows a provider that whoever brings a code is who asked for it: the hash goes there first, what
 * it is the hash of comes with the code.
 */
public record ProofKey(Secret verifier) {

  private static final int BYTES = 32;

  /** One that nobody guesses. */
  public static ProofKey random(SecureRandom chance) {
    var bytes = new byte[BYTES];
    chance.nextBytes(bytes);
    return new ProofKey(new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes)));
  }

  /** What the provider is told first, by the method S256. */
  public String challenge() {
    try {
      var hash =
          MessageDigest.getInstance("SHA-256")
              .digest(verifier.reveal().getBytes(StandardCharsets.US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
