package fm.seda.platform.calls;

import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.calls.Pace;
import fm.seda.calls.Rate;
import fm.seda.platform.redis.Redis;
import fm.seda.testkit.redis.RedisServer;
import io.micronaut.context.ApplicationContext;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SharedPaceIT {

  private static final Duration NO_TIME = Duration.ZERO;

  private final RedisServer server = RedisServer.start(0);
  private final ApplicationContext context =
      ApplicationContext.run(
          Map.of(
              "seda.redis.url", server.uri().toString(),
              "seda.database.url", "jdbc:postgresql://127.0.0.1:1/none",
              "seda.database.user", "nobody",
              "seda.database.password", "none"));

  @AfterEach
  void stop() {
    context.close();
    server.close();
  }

  @Test
  void allTogetherAskNoMoreOftenThanTheyMay() {
    var one = pace(3, 1_000);
    var another = pace(3, 1_000);

    assertThat(one.await(1, NO_TIME)).isTrue();
    assertThat(another.await(1, NO_TIME)).isTrue();
    assertThat(one.await(1, NO_TIME)).isTrue();

    assertThat(another.await(1, NO_TIME)).isFalse();
  }

  @Test
  void allTogetherAskForNoMoreThanTheyMay() {
    assertThat(pace(100, 1_000).await(900, NO_TIME)).isTrue();

    assertThat(pace(100, 1_000).await(200, NO_TIME)).isFalse();
  }

  @Test
  void waitsForItsTurnIfThatIsSoon() {
    var pace = pace(30, 1_000);
    for (int call = 0; call < 30; call++) {
      pace.await(1, NO_TIME);
    }

    // one is due every two seconds
    assertThat(pace.await(1, NO_TIME)).isFalse();
    assertThat(pace.await(1, Duration.ofSeconds(3))).isTrue();
  }

  @Test
  void whatIsMoreThanAMinutesWorthTakesTheWholeMinute() {
    var pace = pace(100, 1_000);

    assertThat(pace.await(50_000, NO_TIME)).isTrue();
    assertThat(pace.await(100, NO_TIME)).isFalse();
  }

  @Test
  void goesOnAloneWithoutRedis() {
    server.stop();
    var one = pace(1, 1_000);

    assertThat(one.await(1, NO_TIME)).isTrue();
    assertThat(one.await(1, NO_TIME)).isFalse();
    assertThat(pace(1, 1_000).await(1, NO_TIME)).isTrue();
  }

  private Pace pace(long calls, long tokens) {
    return new SharedPace(
        context.getBean(Redis.class), "test:pace", Rate.perMinute(calls), Rate.perMinute(tokens));
  }

  @Test
  void callsAloneMayBeCounted() {
    var pace =
        new SharedPace(
            context.getBean(Redis.class), "test:slow", new Rate(1, Duration.ofSeconds(60)));

    assertThat(pace.await(1, NO_TIME)).isTrue();
    assertThat(pace.await(1, NO_TIME)).isFalse();
  }
}
