package fm.seda.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import fm.seda.platform.testing.Answer;
import fm.seda.platform.testing.Call;
import fm.seda.platform.testing.LambdaHttp;
import fm.seda.platform.testing.TestIssuer;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TokensIT {

  private TestIssuer issuer;
  private LambdaHttp function;

  @BeforeEach
  void start() {
    issuer = new TestIssuer();
    function = LambdaHttp.with(issuer.configuration());
  }

  @AfterEach
  void stop() {
    function.close();
    issuer.close();
  }

  @Test
  void aTokenThatHoldsNamesAPerson() {
    var answer = me(issuer.token("alice"));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json()).containsEntry("userId", "alice");
  }

  @Test
  void ellipticCurvesAreAcceptedToo() {
    issuer.publish(TestIssuer.ec("curve"));

    assertThat(me(issuer.token("alice")).status()).isEqualTo(200);
  }

  @Test
  void clocksMayDifferByAMinute() {
    var justExpired = expiring(Instant.now().minusSeconds(30));

    assertThat(me(justExpired).status()).isEqualTo(200);
  }

  @Test
  void noTokenThatDoesNotHoldIsAccepted() throws JOSEException {
    for (var bad : bad()) {
      var answer = me(bad.token());

      assertThat(answer.status()).as(bad.why()).isEqualTo(401);
      assertThat(answer.header("WWW-Authenticate")).as(bad.why()).contains("invalid_token");
      assertThat(answer.json()).containsEntry("type", "urn:seda:problem:unauthenticated");
      assertThat(answer.body()).as(bad.why()).doesNotContain(bad.token());
    }
  }

  private record Bad(String why, String token) {}

  private List<Bad> bad() throws JOSEException {
    var good = TestIssuer.claims("alice").build();
    var secret = new MACSigner(issuer.key().toRSAKey().toRSAPublicKey().getEncoded());
    var symmetric =
        new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("first").build(), good);
    symmetric.sign(secret);
    return List.of(
        new Bad("expired", expiring(Instant.now().minusSeconds(90))),
        new Bad("not yet valid", signed(TestIssuer.claims("alice").notBeforeTime(inTwoMinutes()))),
        new Bad("foreign key of a known name", TestIssuer.sign(good, TestIssuer.rsa("first"))),
        new Bad("unknown key", TestIssuer.sign(good, TestIssuer.rsa("foreign"))),
        new Bad("unsigned", new PlainJWT(good).serialize()),
        new Bad("signed with the public key as a secret", symmetric.serialize()),
        new Bad("for somebody else", signed(TestIssuer.claims("alice").audience("other"))),
        new Bad("from somebody else", signed(TestIssuer.claims("alice").issuer("https://evil"))),
        new Bad("about nobody", signed(TestIssuer.claims("alice").subject(null))),
        new Bad("about something that is no id", signed(TestIssuer.claims("a b\n"))),
        new Bad("eternal", signed(TestIssuer.claims("alice").expirationTime(null))),
        new Bad("cut short", issuer.token("alice").substring(0, 40)),
        new Bad("no token at all", "x"));
  }

  @Test
  void keysRotate() {
    me(issuer.token("alice"));

    issuer.publish(TestIssuer.rsa("second"));

    assertThat(me(issuer.token("alice")).status()).isEqualTo(200);
  }

  @Test
  void whoInventsKeysDoesNotMakeUsAskTheIssuerEachTime() {
    me(issuer.token("alice"));

    for (int i = 0; i < 10; i++) {
      var claims = TestIssuer.claims("alice").build();
      assertThat(me(TestIssuer.sign(claims, TestIssuer.ec("invented-" + i))).status())
          .isEqualTo(401);
    }

    assertThat(issuer.fetches()).isLessThanOrEqualTo(2);
  }

  @Test
  void knownKeysAreEnoughWhileTheIssuerIsDown() {
    var token = issuer.token("alice");
    me(token);

    issuer.stop();

    assertThat(me(token).status()).isEqualTo(200);
    assertThat(
            me(TestIssuer.sign(TestIssuer.claims("alice").build(), TestIssuer.rsa("x"))).status())
        .isEqualTo(401);
    issuer.start();
  }

  @Test
  void anIssuerThatNeverAnsweredIsOurTroubleAndNotTheCallers() {
    var token = issuer.token("alice");
    issuer.stop();

    for (int i = 0; i < 5; i++) {
      var answer = me(token);
      assertThat(answer.status()).isEqualTo(503);
      assertThat(answer.header("Retry-After")).isNotNull();
    }
    issuer.start();
  }

  @Test
  void aPersonOfAnotherRegionIsRefused() {
    assertThat(me(issuer.token("european")).status()).isEqualTo(403);
  }

  private Answer me(String token) {
    return function.send(Call.get("/sample/me").bearer(token));
  }

  private String expiring(Instant at) {
    return signed(TestIssuer.claims("alice").expirationTime(Date.from(at)));
  }

  private String signed(JWTClaimsSet.Builder claims) {
    return TestIssuer.sign(claims.build(), issuer.key());
  }

  private static Date inTwoMinutes() {
    return Date.from(Instant.now().plus(Duration.ofMinutes(2)));
  }
}
