package fm.seda.local.identity;

import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;

/** A key such as Apple gives to those who write apps. */
public final class AppleKey {

  private AppleKey() {}

  /** Another one, PKCS #8 in one line. */
  public static String random() {
    try {
      var generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      return Base64.getEncoder()
          .encodeToString(generator.generateKeyPair().getPrivate().getEncoded());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java knows no P-256", e);
    }
  }
}
