/** Links, attempts and what was granted, as the database keeps them. */
@NullMarked
package fm.seda.storage.linking;

import org.jspecify.annotations.NullMarked;
