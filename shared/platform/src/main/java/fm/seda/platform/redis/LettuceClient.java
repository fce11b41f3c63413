package fm.seda.platform.redis;

import io.lettuce.core.ClientOptions;
import io.lettuce.core.ClientOptions.DisconnectedBehavior;
import io.lettuce.core.RedisClient;
import io.lettuce.core.SocketOptions;
import io.lettuce.core.TimeoutOptions;
import io.lettuce.core.resource.ClientResources;
import io.lettuce.core.resource.Delay;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A client that fails fast and comes back soon. */
final class LettuceClient {

  private static final Duration CONNECT = Duration.ofMillis(500);
  private static final Duration COMMAND = Duration.ofMillis(100);
  private static final Duration LONGEST_BETWEEN_RECONNECTS = Duration.ofSeconds(1);

  private LettuceClient() {}

  static RedisClient create() {
    var resources =
        ClientResources.builder()
            .ioThreadPoolSize(2)
            .computationThreadPoolSize(2)
            .reconnectDelay(() ->
                Delay.exponential(
                    Duration.ZERO, LONGEST_BETWEEN_RECONNECTS, 2, TimeUnit.MILLISECONDS))
            .build();
    var client = RedisClient.create(resources);
    client.setDefaultTimeout(COMMAND);
    client.setOptions(
        ClientOptions.builder()
            .disconnectedBehavior(DisconnectedBehavior.REJECT_COMMANDS)
            .timeoutOptions(TimeoutOptions.enabled(COMMAND))
            .socketOptions(SocketOptions.builder().connectTimeout(CONNECT).build())
            .build());
    return client;
  }
}
