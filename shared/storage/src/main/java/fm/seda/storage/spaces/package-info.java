/**
 * A cell may hold vectors of more than one embedding space, each in a table of its own: {@link
 * fm.seda.storage.spaces.VectorTables} knows which, {@link fm.seda.storage.spaces.Promotion} and
 * {@link fm.seda.storage.spaces.Rebuild} change which of them is live, and {@link
 * fm.seda.storage.spaces.FormerTables} clears away.
 */
@NullMarked
package fm.seda.storage.spaces;

import org.jspecify.annotations.NullMarked;
