/**
 * The rows as the public API takes them, and the JSON they become.
 *
 * <p>Start with {@link fm.seda.datasets.wire.ItemRow}.
 */
@NullMarked
package fm.seda.datasets.wire;

import org.jspecify.annotations.NullMarked;
