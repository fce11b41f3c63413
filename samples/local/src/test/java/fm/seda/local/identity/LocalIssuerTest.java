package fm.seda.local.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalIssuerTest {

  private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

  @TempDir Path folder;

  @Test
  void itsTokensAreValidByItsPublishedKeys() throws Exception {
    var issuer = issuer();

    var token = SignedJWT.parse(issuer.token("ada"));

    var key = JWKSet.parse(issuer.jwks()).getKeyByKeyId(token.getHeader().getKeyID());
    assertThat(token.verify(new RSASSAVerifier(key.toRSAKey()))).isTrue();
    var claims = token.getJWTClaimsSet();
    assertThat(claims.getSubject()).isEqualTo("ada");
    assertThat(claims.getIssuer()).isEqualTo(LocalIssuer.ISSUER);
    assertThat(claims.getAudience()).containsExactly(LocalIssuer.AUDIENCE);
    assertThat(claims.getExpirationTime()).isEqualTo(NOW.plusSeconds(12 * 3600));
  }

  @Test
  void publishesNoPrivateKey() throws Exception {
    var keys = JWKSet.parse(issuer().jwks());

    assertThat(keys.getKeys()).hasSize(1).noneMatch(key -> key.isPrivate());
  }

  @Test
  void keepsItsKeyForItsOwnerAlone() throws Exception {
    var first = issuer().jwks();
    var second = issuer().jwks();

    assertThat(second).isEqualTo(first);
    var file = folder.resolve("issuer.jwk.json");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void anApiKeyHidesItsSecretInLogs() {
    var key = ApiKey.of(new SecretFiles(folder));

    assertThat(key.header()).matches("seda_local_[0-9a-f]{48}");
    assertThat(key.toString()).doesNotContain(key.secret());
    assertThat(key).isEqualTo(ApiKey.of(new SecretFiles(folder)));
  }

  private LocalIssuer issuer() {
    return LocalIssuer.of(new SecretFiles(folder), InstantSource.fixed(NOW));
  }
}
