/**
 * The way to Redis, made for its absence. Nothing that is kept there is needed, so nobody waits for
 * it: commands have a tenth of a second, and after a failure nobody asks again for one second.
 *
 * <p>Start with {@link fm.seda.platform.redis.Redis}.
 */
@NullMarked
package fm.seda.platform.redis;

import org.jspecify.annotations.NullMarked;
