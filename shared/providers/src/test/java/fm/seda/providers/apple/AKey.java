package fm.seda.providers.apple;

import fm.seda.domain.Secret;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;

/** A key as Apple gives one. */
record AKey(KeyPair pair) {

  static AKey fresh() {
    return fresh("secp256r1");
  }

  static AKey fresh(String curve) {
    try {
      var generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec(curve));
      return new AKey(generator.generateKeyPair());
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  Secret pem() {
    var lines = Base64.getMimeEncoder(64, new byte[] {'\n'});
    return new Secret(
        "-----BEGIN PRIVATE KEY-----\n"
            + lines.encodeToString(pair.getPrivate().getEncoded())
            + "\n-----END PRIVATE KEY-----\n");
  }

  ECPublicKey publicKey() {
    return (ECPublicKey) pair.getPublic();
  }
}
