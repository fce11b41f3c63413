package fm.seda.mocks.apple;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.fasterxml.jackson.databind.JsonNode;
import fm.seda.mocks.api.Json;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/**
 * A developer's token: a JWT that says with which key it was signed (kid), by whom (iss), when
 * (iat) and until when it is good (exp), which is half a year at most.
 */
public final class DeveloperToken {

  private static final Duration LONGEST = Duration.ofSeconds(15_777_000);
  private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);

  private DeveloperToken() {}

  /**
   * Whether Apple would take it.
   *
   * @param key what must have signed it; where there is none, the signature is not looked at
   */
  static boolean isGood(String token, Instant now, Optional<PublicKey> key) {
    var parts = token.split("\\.", -1);
    if (parts.length != 3) {
      return false;
    }
    var header = document(parts[0]);
    var claims = document(parts[1]);
    return header.path("alg").asText().equals("ES256")
        && !header.path("kid").asText().isBlank()
        && isInTime(claims, now)
        && decoded(parts[2])
            .filter(signature -> signature.length == 64)
            .filter(signature ->
                key.isEmpty() || isSigned(parts[0] + "." + parts[1], signature, key.get()))
            .isPresent();
  }

  private static boolean isInTime(JsonNode claims, Instant now) {
    if (claims.path("iss").asText().isBlank()
        || !claims.path("iat").canConvertToLong()
        || !claims.path("exp").canConvertToLong()) {
      return false;
    }
    var issued = claims.path("iat").asLong();
    var ends = claims.path("exp").asLong();
    return issued <= now.plus(CLOCKS_DIFFER).getEpochSecond()
        && ends > now.getEpochSecond()
        && ends - issued <= LONGEST.toSeconds();
  }

  private static boolean isSigned(String signed, byte[] signature, PublicKey key) {
    try {
      var verifier = Signature.getInstance("SHA256withECDSAinP1363Format");
      verifier.initVerify(key);
      verifier.update(signed.getBytes(US_ASCII));
      return verifier.verify(signature);
    } catch (GeneralSecurityException notOfThisKind) {
      return false;
    }
  }

  private static JsonNode document(String part) {
    return decoded(part).flatMap(Json::object).orElseGet(Json::nothing);
  }

  private static Optional<byte[]> decoded(String part) {
    try {
      return Optional.of(Base64.getUrlDecoder().decode(part));
    } catch (IllegalArgumentException nonsense) {
      return Optional.empty();
    }
  }

  /**
   * The public key in a PEM file.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static PublicKey key(String pem) {
    try {
      var base64 = pem.replaceAll("-----[A-Z ]+-----", "").replaceAll("\\s", "");
      return KeyFactory.getInstance("EC")
          .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(base64)));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw new IllegalArgumentException("This is no public key of an elliptic curve in PEM", e);
    }
  }
}
