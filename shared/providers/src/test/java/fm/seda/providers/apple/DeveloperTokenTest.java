package fm.seda.providers.apple;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jwt.SignedJWT;
import fm.seda.domain.Secret;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.junit.jupiter.api.Test;

class DeveloperTokenTest {

  private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");
  private static final AKey KEY = AKey.fresh();

  private Instant now = NOW;

  private DeveloperToken token(Duration lifetime) {
    return new DeveloperToken(KEY.pem(), "KEY1234567", "TEAM123456", lifetime, () -> now);
  }

  @Test
  void isSignedByTheKeyAndNamesItAndTheTeam() throws ParseException, JOSEException {
    var jwt = SignedJWT.parse(token(Duration.ofHours(12)).current().reveal());

    assertThat(jwt.verify(new ECDSAVerifier(KEY.publicKey()))).isTrue();
    assertThat(jwt.verify(new ECDSAVerifier(AKey.fresh().publicKey()))).isFalse();
    assertThat(jwt.getHeader().getAlgorithm()).isEqualTo(JWSAlgorithm.ES256);
    assertThat(jwt.getHeader().getKeyID()).isEqualTo("KEY1234567");
    assertThat(jwt.getJWTClaimsSet().getIssuer()).isEqualTo("TEAM123456");
    assertThat(jwt.getJWTClaimsSet().getIssueTime()).isEqualTo(Date.from(NOW));
    assertThat(jwt.getJWTClaimsSet().getExpirationTime())
        .isEqualTo(Date.from(NOW.plus(Duration.ofHours(12))));
  }

  @Test
  void takesAKeyOnOneLineToo() throws ParseException, JOSEException {
    var line = new Secret(KEY.pem().reveal().replace("\n", "\\n"));
    var token = new DeveloperToken(line, "k", "t", Duration.ofHours(1), () -> now).current();

    assertThat(SignedJWT.parse(token.reveal()).verify(new ECDSAVerifier(KEY.publicKey()))).isTrue();
  }

  @Test
  void isKeptUntilShortlyBeforeItsEnd() {
    var token = token(Duration.ofHours(1));
    var first = token.current();

    now = NOW.plus(Duration.ofMinutes(54));
    assertThat(token.current()).isSameAs(first);

    now = NOW.plus(Duration.ofMinutes(55));
    assertThat(token.current().reveal()).isNotEqualTo(first.reveal());
  }

  @Test
  void mayNotLastLongerThanAppleAllowsNorNoTimeAtAll() {
    for (var lifetime : new Duration[] {Duration.ofDays(183), Duration.ofMinutes(10)}) {
      assertThatThrownBy(() -> token(lifetime))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("182 days");
    }
  }

  @Test
  void needsAKeyOfTheRightKindAndNeverShowsIt() {
    for (var wrong :
        new Secret[] {new Secret("c2VjcmV0"), new Secret("?!"), AKey.fresh("secp384r1").pem()}) {
      assertThatThrownBy(
              () -> new DeveloperToken(wrong, "k", "t", Duration.ofHours(1), () -> NOW).current())
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining(".p8")
          .hasMessageNotContaining(wrong.reveal());
    }
    assertThatThrownBy(
            () -> new DeveloperToken(KEY.pem(), " ", "t", Duration.ofHours(1), () -> NOW))
        .hasMessageContaining("names the key");
  }
}
