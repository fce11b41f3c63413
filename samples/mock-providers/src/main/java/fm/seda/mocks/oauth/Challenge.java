package fm.seda.mocks.oauth;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** What a program must answer with the word it was made of (RFC 7636, S256). */
public record Challenge(String word) {

  private static final String VERIFIER = "[A-Za-z0-9._~-]{43,128}";
  private static final String CHALLENGE = "[A-Za-z0-9_-]{43}";

  /** Whether it can be one: the SHA-256 of something. */
  public boolean isWellFormed() {
    return word.matches(CHALLENGE);
  }

  boolean isAnsweredBy(String verifier) {
    return verifier.matches(VERIFIER) && word.equals(of(verifier).word());
  }

  /** The challenge that this word answers. */
  public static Challenge of(String verifier) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(US_ASCII));
      return new Challenge(Base64.getUrlEncoder().withoutPadding().encodeToString(digest));
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
