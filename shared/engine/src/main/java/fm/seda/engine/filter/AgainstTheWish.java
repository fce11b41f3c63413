package fm.seda.engine.filter;

import fm.seda.domain.Item;
import fm.seda.engine.portrait.Portrait;

/** The request itself rules it out. No profile has to name this: what is asked for always holds. */
final class AgainstTheWish implements Filter {

  @Override
  public String name() {
    return "wish";
  }

  @Override
  public boolean allows(Portrait person, Item item) {
    return person.wish().allows(item);
  }
}
