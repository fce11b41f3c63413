/**
 * Ranked lists in Redis: one hash per person with a field per surface, so that all of a person's
 * lists can be forgotten at once.
 *
 * <p>Start with {@link fm.seda.platform.cache.RedisSlateCache}.
 */
@NullMarked
package fm.seda.platform.cache;

import org.jspecify.annotations.NullMarked;
