/**
 * Where a person's taste points: from what they did lately and the genres they chose, out of the
 * vectors of items, so that no embedding provider is asked and none can hold a person up. Start
 * with {@link fm.seda.storage.taste.TasteKeeper}.
 */
@NullMarked
package fm.seda.storage.taste;

import org.jspecify.annotations.NullMarked;
