package fm.seda.storage.models;

import fm.seda.domain.Item;
import fm.seda.domain.ItemRef;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Items by their number in a model, each looked up at most once: a crowd's lists name the same ones
 * again and again, and to find one by its id among all of them is dear.
 */
final class NumberedItems {

  private final LearntPlaces model;
  private final Function<ItemRef, @Nullable Item> catalogue;
  private final @Nullable Item[] items;
  private final boolean[] lookedUp;

  NumberedItems(LearntPlaces model, Function<ItemRef, @Nullable Item> catalogue) {
    this.model = model;
    this.catalogue = catalogue;
    this.items = new Item[model.size()];
    this.lookedUp = new boolean[model.size()];
  }

  /** Null where the catalogue has it no more. */
  @Nullable Item at(int number) {
    if (!lookedUp[number]) {
      items[number] = catalogue.apply(model.numbered(number).ref());
      lookedUp[number] = true;
    }
    return items[number];
  }
}
