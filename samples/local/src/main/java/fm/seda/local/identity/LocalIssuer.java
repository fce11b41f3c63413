package fm.seda.local.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Date;
import java.util.UUID;

/** Signs tokens with a key that is made at the first start. */
public final class LocalIssuer {

  /** What tokens say about who made them, and for whom. */
  public static final String ISSUER = "urn:seda:local";

  public static final String AUDIENCE = "seda";

  private static final Duration VALIDITY = Duration.ofHours(12);
  private static final int KEY_BITS = 2048;

  private final RSAKey key;
  private final InstantSource clock;

  private LocalIssuer(RSAKey key, InstantSource clock) {
    this.key = key;
    this.clock = clock;
  }

  /** The issuer whose key is among these secrets. */
  public static LocalIssuer of(SecretFiles secrets, InstantSource clock) {
    try {
      var key = RSAKey.parse(secrets.get("issuer.jwk.json", LocalIssuer::newKey));
      return new LocalIssuer(key, clock);
    } catch (ParseException e) {
      throw new IllegalStateException(
          "The issuer's key is damaged; ./seda reset makes a new one", e);
    }
  }

  /** A token for the person of this name. */
  public String token(String name) {
    var now = clock.instant();
    var claims =
        new JWTClaimsSet.Builder()
            .subject(name)
            .issuer(ISSUER)
            .audience(AUDIENCE)
            .jwtID(UUID.randomUUID().toString())
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plus(VALIDITY)))
            .build();
    var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build();
    var token = new SignedJWT(header, claims);
    try {
      token.sign(new RSASSASigner(key));
    } catch (JOSEException e) {
      throw new IllegalStateException("The issuer's key cannot sign", e);
    }
    return token.serialize();
  }

  /** The public keys, as functions fetch them. */
  public String jwks() {
    return new JWKSet(key.toPublicJWK()).toString();
  }

  private static String newKey() {
    try {
      return new RSAKeyGenerator(KEY_BITS)
          .keyUse(KeyUse.SIGNATURE)
          .algorithm(JWSAlgorithm.RS256)
          .keyID(UUID.randomUUID().toString())
          .generate()
          .toJSONString();
    } catch (JOSEException e) {
      throw new IllegalStateException("Every JDK makes RSA keys", e);
    }
  }
}
