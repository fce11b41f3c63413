package fm.seda.storage.friends;

import fm.seda.domain.Item;
import fm.seda.domain.ItemRef;
import org.jspecify.annotations.Nullable;

/**
 * An item somebody cares about.
 *
 * @param item null where the catalogue has it no more
 * @param weight how much, as it stands now
 */
record Care(ItemRef ref, @Nullable Item item, double weight) {

  /** However much one friend does, they say less than one. */
  double say() {
    return weight / (1 + weight);
  }
}
