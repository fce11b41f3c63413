package fm.seda.engine.filter;

import fm.seda.domain.Item;
import fm.seda.engine.portrait.Portrait;

/** The person decided about it, and that still holds: dismissed, not interested or never again. */
final class Decided implements Filter {

  @Override
  public String name() {
    return "decided";
  }

  @Override
  public boolean allows(Portrait person, Item item) {
    return !person.listener().decisions().containsKey(item.ref());
  }
}
