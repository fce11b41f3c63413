package fm.seda.platform.redis;

import fm.seda.domain.port.ReadinessProbe;
import jakarta.inject.Singleton;

/** Redis is there or not; answers are only slower without it. */
@Singleton
final class RedisProbe implements ReadinessProbe {

  private final Redis redis;

  RedisProbe(Redis redis) {
    this.redis = redis;
  }

  @Override
  public String dependency() {
    return "redis";
  }

  @Override
  public boolean required() {
    return false;
  }

  @Override
  public boolean answers() {
    try {
      return redis.ask(connection -> connection.sync().ping()).equals("PONG");
    } catch (RedisUnreachable e) {
      return false;
    }
  }
}
