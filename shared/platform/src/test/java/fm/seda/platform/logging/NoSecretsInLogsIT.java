package fm.seda.platform.logging;

import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.platform.sample.KnownKeys;
import fm.seda.platform.testing.Call;
import fm.seda.platform.testing.LambdaHttp;
import fm.seda.platform.testing.LogLines;
import fm.seda.platform.testing.TestIssuer;
import org.junit.jupiter.api.Test;

class NoSecretsInLogsIT {

  private static final String PROOF = "gateway-proof-0123456789";

  @Test
  void nothingThatOpensAnythingIsLogged() {
    try (var issuer = new TestIssuer();
        var log = LogLines.recordEverything()) {
      var token = issuer.token("alice");
      var foreign = TestIssuer.sign(TestIssuer.claims("a").build(), TestIssuer.rsa("foreign"));
      var configuration = issuer.configuration();
      configuration.put("seda.auth.gateway-secret", PROOF);
      configuration.put("seda.redis.url", "redis://:redis-password@127.0.0.1:1");

      try (var function = LambdaHttp.with(configuration)) {
        var me = Call.get("/sample/me");
        function.send(me.bearer(token));
        function.send(me.bearer(foreign));
        function.send(me.header("X-User-Id", "a").header("X-Gateway-Secret", PROOF));
        function.send(me.header("X-Api-Key", KnownKeys.CATALOGUE.text()));
        function.send(Call.get("/sample/fails/x").bearer(token));
      }

      assertThat(log.all())
          .isNotEmpty()
          .allSatisfy(line ->
              assertThat(line.getFormattedMessage() + line.getMDCPropertyMap())
                  .doesNotContain(token)
                  .doesNotContain(foreign)
                  .doesNotContain(PROOF)
                  .doesNotContain("redis-password")
                  .doesNotContain(KnownKeys.CATALOGUE.secret()));
    }
  }
}
