package fm.seda.providers.apple;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import fm.seda.domain.Secret;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.ECPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/** Our app's own token, signed by the key that Apple gave us and renewed in time. Thread-safe. */
public final class DeveloperToken {

  /** Apple takes none that is to last longer than about half a year. */
  private static final Duration LONGEST = Duration.ofSeconds(15_777_000);

  /** A token is not used so shortly before its end that it may end on the way. */
  private static final Duration ON_THE_WAY = Duration.ofMinutes(5);

  private final JWSSigner signer;
  private final String keyId;
  private final String teamId;
  private final Duration lifetime;
  private final InstantSource clock;
  private @Nullable Secret token;
  private Instant end = Instant.MIN;

  /**
   * Signs with this key.
   *
   * @param key PKCS #8 in PEM, as Apple's {@code AuthKey_….p8}
   * @param lifetime of each token, more than ten minutes
   * @throws IllegalArgumentException if the key is none, or Apple would not take such tokens
   */
  public DeveloperToken(
      Secret key, String keyId, String teamId, Duration lifetime, InstantSource clock) {
    if (lifetime.compareTo(LONGEST) > 0 || lifetime.compareTo(ON_THE_WAY.multipliedBy(2)) <= 0) {
      throw new IllegalArgumentException(
          "a developer token may last from ten minutes to %d days, not %s"
              .formatted(LONGEST.toDays(), lifetime));
    }
    if (keyId.isBlank() || teamId.isBlank()) {
      throw new IllegalArgumentException("a developer token names the key and the team; give both");
    }
    this.signer = signer(key);
    this.keyId = keyId;
    this.teamId = teamId;
    this.lifetime = lifetime;
    this.clock = clock;
  }

  private static JWSSigner signer(Secret key) {
    // in an environment's variable its lines end with a backslash and an n
    var base64 = key.reveal().replaceAll("-----[A-Z ]+-----|\\\\n|\\s", "");
    try {
      var encoded = new PKCS8EncodedKeySpec(Base64.getDecoder().decode(base64));
      var signer =
          new ECDSASigner((ECPrivateKey) KeyFactory.getInstance("EC").generatePrivate(encoded));
      if (!signer.supportedJWSAlgorithms().contains(JWSAlgorithm.ES256)) {
        throw new JOSEException("a key on another curve");
      }
      return signer;
    } catch (GeneralSecurityException | JOSEException | IllegalArgumentException e) {
      // not the cause: its message may hold a part of the key
      throw new IllegalArgumentException(
          "the key for Apple Music is no P-256 private key in PEM; give the whole .p8 file");
    }
  }

  /** The token to ask with. */
  public synchronized Secret current() {
    var now = clock.instant();
    var held = token;
    if (held != null && now.isBefore(end.minus(ON_THE_WAY))) {
      return held;
    }
    end = now.plus(lifetime);
    var signed = new Secret(signed(now));
    token = signed;
    return signed;
  }

  private String signed(Instant now) {
    var jwt =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(keyId).build(),
            new JWTClaimsSet.Builder()
                .issuer(teamId)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(lifetime)))
                .build());
    try {
      jwt.sign(signer);
    } catch (JOSEException e) {
      throw new IllegalStateException("the developer token cannot be signed", e);
    }
    return jwt.serialize();
  }
}
