/**
 * The ports in memory, with a switch to make each of them not answer. Start with {@link
 * fm.seda.engine.twin.World}.
 */
@NullMarked
package fm.seda.engine.twin;

import org.jspecify.annotations.NullMarked;
