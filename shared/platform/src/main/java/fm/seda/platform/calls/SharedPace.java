package fm.seda.platform.calls;

import fm.seda.calls.Pace;
import fm.seda.calls.Rate;
import fm.seda.platform.redis.Redis;
import fm.seda.platform.redis.RedisUnreachable;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.redis.lettuce.Bucket4jLettuce;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How fast all instances together ask a provider, kept in Redis. While Redis does not answer, each
 * keeps to that pace by itself, and the provider says when it becomes too much.
 */
public final class SharedPace implements Pace {

  private static final Duration KEPT_AFTER_REFILL = Duration.ofSeconds(10);

  private final Redis redis;
  private final String key;
  private final Rate calls;
  private final @Nullable Rate tokens;
  private final Bucket ownCalls;
  private final @Nullable Bucket ownTokens;

  /** Kept below this key, for somebody who counts calls alone. */
  public SharedPace(Redis redis, String key, Rate calls) {
    this(redis, key, calls, null);
  }

  /** Kept below this key, for somebody who counts calls and what they are about. */
  public SharedPace(Redis redis, String key, Rate calls, @Nullable Rate tokens) {
    this.redis = redis;
    this.key = key;
    this.calls = calls;
    this.tokens = tokens;
    this.ownCalls = own(calls);
    this.ownTokens = tokens == null ? null : own(tokens);
  }

  @Override
  public boolean await(long expected, Duration most) {
    return take("calls", calls, ownCalls, 1, most)
        && (tokens == null
            || ownTokens == null
            // more than is due in all the time would never be due
            || take("tokens", tokens, ownTokens, Math.min(expected, tokens.most()), most));
  }

  private boolean take(String what, Rate rate, Bucket own, long wanted, Duration most) {
    try {
      return redis.ask(connection ->
          take(
              Bucket4jLettuce.casBasedBuilder(connection)
                  .expirationAfterWrite(
                      ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(
                          KEPT_AFTER_REFILL))
                  .build()
                  .getProxy(key + ":" + what, () -> configuration(rate)),
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

  private static Bucket own(Rate rate) {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(rate.most()).refillGreedy(rate.most(), rate.period()))
        .build();
  }

  private static BucketConfiguration configuration(Rate rate) {
    return BucketConfiguration.builder()
        .addLimit(limit -> limit.capacity(rate.most()).refillGreedy(rate.most(), rate.period()))
        .build();
  }
}
