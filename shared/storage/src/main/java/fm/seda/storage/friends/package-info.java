/**
 * What friends are into, through the questions about others a person's transaction may ask. Start
 * with {@link fm.seda.storage.friends.PostgresFriendActivity}.
 */
@NullMarked
package fm.seda.storage.friends;

import org.jspecify.annotations.NullMarked;
