package fm.seda.storage.catalogue;

import fm.seda.domain.Item;
import org.jspecify.annotations.Nullable;

/**
 * An item and where it lies.
 *
 * @param vector null while it has not been embedded, or if it was not asked for
 */
public record StoredItem(Item item, float @Nullable [] vector) {}
