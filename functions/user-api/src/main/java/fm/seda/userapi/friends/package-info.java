/** Friendships. Start with {@link fm.seda.userapi.friends.FriendsController}. */
@NullMarked
package fm.seda.userapi.friends;

import org.jspecify.annotations.NullMarked;
