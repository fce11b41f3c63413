/** Housekeeping on a real database. */
@NullMarked
package fm.seda.housekeeping;

import org.jspecify.annotations.NullMarked;
