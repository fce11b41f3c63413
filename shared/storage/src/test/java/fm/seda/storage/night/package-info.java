/** What the night reads of everybody. */
@NullMarked
package fm.seda.storage.night;

import org.jspecify.annotations.NullMarked;
