package fm.seda.platform.health;

import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.domain.port.ReadinessProbe;
import fm.seda.platform.testing.Call;
import fm.seda.platform.testing.LambdaHttp;
import fm.seda.testkit.redis.RedisServer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HealthIT {

  private record Dependency(String dependency, boolean required, boolean answers)
      implements ReadinessProbe {}

  @Test
  void livesWithoutAskingAnybody() {
    try (var function = LambdaHttp.with(Map.of())) {
      assertThat(function.send(Call.get("/health")).json()).containsEntry("status", "up");
      assertThat(function.send(Call.get("/healthz")).json()).containsEntry("status", "up");
    }
  }

  @Test
  void isReadyWithRedisAndDegradedWithoutIt() {
    try (var redis = RedisServer.start(0);
        var function = LambdaHttp.with(Map.of("seda.redis.url", redis.uri().toString()))) {
      assertThat(function.send(Call.get("/readyz")).json()).containsEntry("status", "ready");

      redis.stop();

      var answer = function.send(Call.get("/readyz"));
      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.json())
          .containsEntry("status", "degraded")
          .containsEntry("components", Map.of("redis", "down"));
    }
  }

  @Test
  void isDownWithoutWhatItCannotDoWithout() {
    var readiness =
        Readiness.of(
            List.of(
                new Dependency("redis", false, false),
                new Dependency("database", true, false),
                new Dependency("queue", false, true)));

    assertThat(readiness.status()).isEqualTo("down");
    assertThat(readiness.components())
        .isEqualTo(Map.of("database", "down", "queue", "up", "redis", "down"));
  }
}
