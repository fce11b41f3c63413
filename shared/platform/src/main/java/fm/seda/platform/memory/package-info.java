/**
 * What one instance remembers by itself.
 *
 * <p>Start with {@link fm.seda.platform.memory.Recent}.
 */
@NullMarked
package fm.seda.platform.memory;

import org.jspecify.annotations.NullMarked;
