/**
 * What goes with what, by how many people have both. Start with {@link
 * fm.seda.collaborative.overlap.OverlapTraining}.
 */
@NullMarked
package fm.seda.collaborative.overlap;

import org.jspecify.annotations.NullMarked;
