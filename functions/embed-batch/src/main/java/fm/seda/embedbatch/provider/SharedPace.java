package fm.seda.embedbatch.provider;

import fm.seda.embeddings.guard.Pace;
import fm.seda.platform.redis.Redis;
import fm.seda.platform.redis.RedisUnreachable;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.redis.lettuce.Bucket4jLettuce;
import java.time.Duration;

/**
 * How fast all instances together ask a provider, kept in Redis. While Redis does not answer, each
 * keeps to that pace by itself, and the provider says when it becomes too much.
 */
final class SharedPace implements Pace {

  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Duration KEPT_AFTER_REFILL = Duration.ofSeconds(10);

  private final Redis redis;
  private final String key;
  private final long calls;
  private final long tokens;
  private final Bucket ownCalls;
  private final Bucket ownTokens;

  SharedPace(Redis redis, String key, AccountSettings account) {
    this.redis = redis;
    this.key = key;
    this.calls = account.calls();
    this.tokens = account.tokens();
    this.ownCalls = own(calls);
    this.ownTokens = own(tokens);
  }

  @Override
  public boolean await(long expected, Duration most) {
    // more than a minute's worth would never be due
    var wanted = Math.min(expected, tokens);
    return take("calls", calls, ownCalls, 1, most)
        && take("tokens", tokens, ownTokens, wanted, most);
  }

  private boolean take(String what, long perMinute, Bucket own, long wanted, Duration most) {
    try {
      return redis.ask(connection ->
          take(
              Bucket4jLettuce.casBasedBuilder(connection)
                  .expirationAfterWrite(
                      ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(
                          KEPT_AFTER_REFILL))
                  .build()
                  .getProxy(key + ":" + what, () -> configuration(perMinute)),
              wanted,
              most));
    } catch (RedisUnreachable e) {
      return take(own, wanted, most);
    }
  }

  private static boolean take(Bucket bucket, long wanted, Duration most) {
    return most.isPositive()
        ? bucket.asBlocking().tryConsumeUninterruptibly(wanted, most)
        : bucket.tryConsume(wanted);
  }

  private static Bucket own(long perMinute) {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, MINUTE))
        .build();
  }

  private static BucketConfiguration configuration(long perMinute) {
    return BucketConfiguration.builder()
        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, MINUTE))
        .build();
  }
}
