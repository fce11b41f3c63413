/**
 * Ranked lists in Redis: one hash per person with a field per surface, and one for when that list
 * was made, so that all of a person's lists can be forgotten at once.
 *
 * <p>Start with {@link fm.seda.platform.cache.RedisSlateCache}.
 */
@NullMarked
package fm.seda.platform.cache;

import org.jspecify.annotations.NullMarked;
