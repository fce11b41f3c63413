package fm.seda.testkit.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RedisServerIT {

  @Test
  void answersOnAFreePort() throws IOException {
    try (RedisServer redis = RedisServer.start(0);
        RedisServer other = RedisServer.start(0)) {
      assertThat(Ping.answer(redis.uri(), "PING")).isEqualTo("+PONG");
      assertThat(Ping.answer(other.uri(), "PING")).isEqualTo("+PONG");
      assertThat(redis.uri()).isNotEqualTo(other.uri());
    }
  }

  @Test
  void refusesConnectionsDuringAnOutageAndComesBackEmptyOnTheSamePort() throws IOException {
    try (RedisServer redis = RedisServer.start(0)) {
      Ping.answer(redis.uri(), "SET k v");

      redis.stop();
      assertThatThrownBy(() -> Ping.answer(redis.uri(), "PING"))
          .isInstanceOf(ConnectException.class);

      redis.start();
      assertThat(Ping.answer(redis.uri(), "PING")).isEqualTo("+PONG");
      assertThat(Ping.answer(redis.uri(), "EXISTS k")).isEqualTo(":0");
    }
  }

  @Test
  void isGoneWhenClosed() {
    RedisServer redis = RedisServer.start(0);

    redis.close();
    redis.close();

    assertThatThrownBy(() -> Ping.answer(redis.uri(), "PING")).isInstanceOf(ConnectException.class);
  }

  @Test
  void usesTheExternalOneThatTheEnvironmentNames() {
    RedisServer redis =
        RedisServer.forEnvironment(Map.of("SEDA_REDIS_URL", "redis://elsewhere:6379"));

    assertThat(redis.uri()).isEqualTo(URI.create("redis://elsewhere:6379"));
    assertThatThrownBy(redis::stop)
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessageContaining("unset SEDA_REDIS_URL");
    redis.close();
  }

  @Test
  void endsWhatAKilledProcessLeftBehind() throws IOException, InterruptedException {
    Process owner = startOwner();
    URI left = URI.create(owner.inputReader().readLine());
    owner.destroyForcibly().waitFor();
    assertThat(Ping.answer(left, "PING")).isEqualTo("+PONG");

    Process next = startOwner();
    URI fresh = URI.create(next.inputReader().readLine());

    assertThat(Ping.answer(fresh, "PING")).isEqualTo("+PONG");
    assertThatThrownBy(() -> Ping.answer(left, "PING")).isInstanceOf(ConnectException.class);
    next.destroy();
    next.waitFor();
    assertThatThrownBy(() -> Ping.answer(fresh, "PING")).isInstanceOf(ConnectException.class);
  }

  private static Process startOwner() throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ProcessBuilder(
            List.of(java, "-cp", System.getProperty("java.class.path"), RedisOwner.class.getName()))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /** A JVM to be killed. */
  static final class RedisOwner {
    public static void main(String[] args) throws InterruptedException {
      IO.println(RedisServer.start(0).uri());
      Thread.currentThread().join();
    }
  }
}
