package fm.seda.engine.filter;

import fm.seda.domain.Item;
import fm.seda.engine.portrait.Portrait;

/** The person made it. */
final class OwnItems implements Filter {

  @Override
  public String name() {
    return "own";
  }

  @Override
  public boolean allows(Portrait person, Item item) {
    return !person.listener().userId().toString().equals(item.creator());
  }
}
