/**
 * Rows in bulk, as the parent product's backend sends them: items, people and friendships. A batch
 * is one statement; sending it again changes nothing. Start with {@link
 * fm.seda.storage.bulk.ItemBatch}.
 */
@NullMarked
package fm.seda.storage.bulk;

import org.jspecify.annotations.NullMarked;
