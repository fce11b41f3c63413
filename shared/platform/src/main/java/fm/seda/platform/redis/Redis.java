package fm.seda.platform.redis;

import io.lettuce.core.RedisException;
import io.lettuce.core.api.StatefulRedisConnection;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks Redis, if it is there.
 *
 * <pre>{@code
 * redis.ask(connection -> connection.sync().get(key));
 * }</pre>
 *
 * Thread-safe.
 */
@Singleton
public final class Redis {

  private static final Logger LOG = LoggerFactory.getLogger(Redis.class);

  /** How long nobody asks after a failure, so that an outage costs little. */
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final RedisConnection connection;
  private final Clock clock;
  private volatile Instant pausedUntil = Instant.EPOCH;

  /** For injection. */
  Redis(RedisConnection connection, Clock clock) {
    this.connection = connection;
    this.clock = clock;
  }

  /**
   * Asks, and answers within a tenth of a second; once, just after the start, within half a second.
   *
   * @throws RedisUnreachable if there is no answer in that time
   */
  public <T> T ask(Function<StatefulRedisConnection<String, byte[]>, T> question)
      throws RedisUnreachable {
    var now = clock.instant();
    if (now.isBefore(pausedUntil)) {
      throw new RedisUnreachable("it did not a moment ago");
    }
    try {
      return question.apply(connection.get());
    } catch (RedisException e) {
      pausedUntil = now.plus(PAUSE);
      LOG.warn("Redis does not answer: {}", e.getMessage());
      throw new RedisUnreachable(String.valueOf(e.getMessage()), e);
    }
  }
}
