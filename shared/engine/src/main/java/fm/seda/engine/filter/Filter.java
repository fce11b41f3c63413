package fm.seda.engine.filter;

import fm.seda.domain.Item;
import fm.seda.domain.ItemRef;
import fm.seda.engine.portrait.Portrait;
import java.util.Set;
import java.util.function.Predicate;

/** One reason not to show an item to a person. */
interface Filter {

  /** Of somebody whom this reason keeps from nothing. */
  Predicate<Item> ALL = _ -> true;

  /** What profiles call it. */
  String name();

  /**
   * What may be shown to this person, as far as this reason goes. What follows from the person
   * alone is worked out here, once, and not for every item.
   */
  Predicate<Item> allows(Portrait person);

  /** Everything but these. */
  static Predicate<Item> allBut(Set<ItemRef> refs) {
    return refs.isEmpty() ? ALL : item -> !refs.contains(item.ref());
  }
}
