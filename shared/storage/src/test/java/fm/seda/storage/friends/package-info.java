/** What friends are into. */
@NullMarked
package fm.seda.storage.friends;

import org.jspecify.annotations.NullMarked;
