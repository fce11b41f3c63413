package fm.seda.platform.limits;

import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.platform.testing.Answer;
import fm.seda.platform.testing.Call;
import fm.seda.platform.testing.Eventually;
import fm.seda.platform.testing.LambdaHttp;
import fm.seda.platform.testing.SilentServer;
import fm.seda.testkit.redis.RedisServer;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RateLimitsIT {

  private static final String PROOF = "gateway-proof-0123456789";

  @Test
  void instancesCountTogether() {
    try (var redis = RedisServer.start(0);
        var one = function(redis.uri().toString());
        var another = function(redis.uri().toString())) {
      assertThat(me(one, "alice").header("RateLimit-Remaining")).isEqualTo("2");
      assertThat(me(another, "alice").header("RateLimit-Remaining")).isEqualTo("1");
      assertThat(me(one, "alice").header("RateLimit-Remaining")).isEqualTo("0");

      var refused = me(another, "alice");

      assertThat(refused.status()).isEqualTo(429);
      assertThat(refused.json()).containsEntry("type", "urn:seda:problem:rate-limited");
      assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 20);
      assertThat(refused.header("RateLimit-Limit")).isEqualTo("3");
      assertThat(me(one, "bob").status()).isEqualTo(200);
    }
  }

  @Test
  void withoutRedisEachCountsForItself() {
    try (var alone = function("")) {
      for (int i = 0; i < 3; i++) {
        assertThat(me(alone, "alice").status()).isEqualTo(200);
      }
      assertThat(me(alone, "alice").status()).isEqualTo(429);
    }
  }

  @Test
  void anOutageNeitherFailsNorDelaysARequestAndEndsByItself() {
    try (var redis = RedisServer.start(0);
        var one = function(redis.uri().toString());
        var another = function(redis.uri().toString())) {
      me(one, "alice");

      redis.stop();

      assertThat(me(one, "carol").status()).isEqualTo(200);
      assertThat(quickest(one)).isLessThan(Duration.ofMillis(100));

      redis.start();

      Eventually.await("they count together again", () -> countTogether(one, another));
    }
  }

  @Test
  void aRedisThatDoesNotAnswerDelaysFewRequests() throws Exception {
    try (var silent = new SilentServer();
        var function = function("redis://127.0.0.1:" + silent.port())) {
      assertThat(me(function, "alice").status()).isEqualTo(200);
      assertThat(quickest(function)).isLessThan(Duration.ofMillis(100));
    }
  }

  @Test
  void strangersAreCountedByTheAddressTheGatewaySaw() {
    try (var alone = function("")) {
      for (int i = 0; i < 3; i++) {
        alone.send(Call.get("/sample/list").header("X-Forwarded-For", "198.51.100." + i));
      }

      assertThat(alone.send(Call.get("/sample/list")).status()).isEqualTo(429);
    }
  }

  /** Fresh people all the time, so that the limit itself does not get in the way. */
  private static boolean countTogether(LambdaHttp one, LambdaHttp another) {
    var person = "p" + System.nanoTime();
    me(one, person);
    return "1".equals(me(another, person).header("RateLimit-Remaining"));
  }

  private static Duration quickest(LambdaHttp function) {
    var quickest = Duration.ofDays(1);
    for (int i = 0; i < 10; i++) {
      var start = System.nanoTime();
      assertThat(me(function, "q" + i).status()).isEqualTo(200);
      var took = Duration.ofNanos(System.nanoTime() - start);
      quickest = took.compareTo(quickest) < 0 ? took : quickest;
    }
    return quickest;
  }

  private static LambdaHttp function(String redis) {
    return LambdaHttp.with(
        Map.of(
            "seda.redis.url",
            redis,
            "seda.auth.gateway-secret",
            PROOF,
            "seda.limits.person",
            3,
            "seda.limits.address",
            3));
  }

  private static Answer me(LambdaHttp function, String person) {
    return function.send(
        Call.get("/sample/me").header("X-User-Id", person).header("X-Gateway-Secret", PROOF));
  }
}
