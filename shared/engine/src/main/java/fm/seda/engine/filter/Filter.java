package fm.seda.engine.filter;

import fm.seda.domain.Item;
import fm.seda.engine.portrait.Portrait;

/** One reason not to show an item to a person. */
interface Filter {

  /** What profiles call it. */
  String name();

  /** Whether the item may be shown, as far as this reason goes. */
  boolean allows(Portrait person, Item item);
}
