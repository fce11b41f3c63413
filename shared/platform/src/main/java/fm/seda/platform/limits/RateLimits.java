package fm.seda.platform.limits;

import fm.seda.platform.config.Deployment;
import fm.seda.platform.memory.Recent;
import fm.seda.platform.redis.Redis;
import fm.seda.platform.redis.RedisUnreachable;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.redis.lettuce.Bucket4jLettuce;
import io.lettuce.core.api.StatefulRedisConnection;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** Counts requests. */
@Singleton
final class RateLimits {

  private static final Duration PERIOD = Duration.ofMinutes(1);
  private static final Duration KEPT_AFTER_REFILL = Duration.ofSeconds(10);
  private static final Duration KEPT_IN_MEMORY = Duration.ofMinutes(10);

  private final Redis redis;
  private final String prefix;
  private final Recent<String, Bucket> ownBuckets;

  RateLimits(Redis redis, Deployment deployment, Clock clock) {
    this.redis = redis;
    this.prefix = "seda:" + deployment.cell() + ":limit:";
    this.ownBuckets = new Recent<>(clock, KEPT_IN_MEMORY, 10_000);
  }

  /** Takes one request of this caller's, if there is one left. */
  ConsumptionProbe take(String caller, long perMinute) {
    try {
      return redis.ask(connection -> take(connection, prefix + caller, perMinute));
    } catch (RedisUnreachable e) {
      return ownBuckets.get(caller, _ -> ownBucket(perMinute)).tryConsumeAndReturnRemaining(1);
    }
  }

  private static ConsumptionProbe take(
      StatefulRedisConnection<String, byte[]> connection, String key, long perMinute) {
    return Bucket4jLettuce.casBasedBuilder(connection)
        .expirationAfterWrite(
            ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(KEPT_AFTER_REFILL))
        .build()
        .getProxy(key, () -> configuration(perMinute))
        .tryConsumeAndReturnRemaining(1);
  }

  private static Bucket ownBucket(long perMinute) {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, PERIOD))
        .build();
  }

  private static BucketConfiguration configuration(long perMinute) {
    return BucketConfiguration.builder()
        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, PERIOD))
        .build();
  }
}
