/** Nearest neighbours, by either plan. */
@NullMarked
package fm.seda.storage.vectors;

import org.jspecify.annotations.NullMarked;
