/**
 * A real Redis on this machine: the one {@code SEDA_REDIS_URL} names, or an embedded one that
 * listens on 127.0.0.1, keeps nothing on disk and can be stopped and started again to simulate an
 * outage.
 *
 * <p>Start reading at {@link fm.seda.testkit.redis.RedisServer}.
 */
@NullMarked
package fm.seda.testkit.redis;

import org.jspecify.annotations.NullMarked;
