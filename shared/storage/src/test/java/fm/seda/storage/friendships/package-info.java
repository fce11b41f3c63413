/** A friendship shows only when both sides say so. */
@NullMarked
package fm.seda.storage.friendships;

import org.jspecify.annotations.NullMarked;
