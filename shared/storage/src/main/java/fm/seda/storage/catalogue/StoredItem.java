package fm.seda.storage.catalogue;

import fm.seda.domain.EmbeddingSpace;
import fm.seda.domain.Item;
import org.jspecify.annotations.Nullable;

/**
 * An item and where it lies.
 *
 * @param vector null while it has not been embedded, or if it was not asked for
 * @param space null where the vector is
 */
public record StoredItem(Item item, float @Nullable [] vector, @Nullable EmbeddingSpace space) {}
