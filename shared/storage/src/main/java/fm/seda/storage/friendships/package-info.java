/**
 * Friendships as a person sees their own: one row per direction, and only two make a friendship
 * that shows.
 *
 * <p>Start with {@link fm.seda.storage.friendships.Friendships}.
 */
@NullMarked
package fm.seda.storage.friendships;

import org.jspecify.annotations.NullMarked;
