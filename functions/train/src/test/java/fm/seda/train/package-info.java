/** A night's training on a real database. */
@NullMarked
package fm.seda.train;

import org.jspecify.annotations.NullMarked;
