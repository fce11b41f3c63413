package fm.seda.engine.filter;

import fm.seda.domain.Item;
import fm.seda.engine.portrait.Portrait;

/** It is marked as explicit, and the person does not allow that. */
final class ExplicitContent implements Filter {

  @Override
  public String name() {
    return "explicit";
  }

  @Override
  public boolean allows(Portrait person, Item item) {
    return person.listener().allowExplicit()
        || !Boolean.TRUE.equals(item.attributes().get("explicit"));
  }
}
