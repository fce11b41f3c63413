package fm.seda.engine.filter;

import fm.seda.domain.Item;
import fm.seda.engine.portrait.Portrait;
import java.util.function.Predicate;

/** It is marked as explicit, and the person does not allow that. */
final class ExplicitContent implements Filter {

  @Override
  public String name() {
    return "explicit";
  }

  @Override
  public Predicate<Item> allows(Portrait person) {
    return person.listener().allowExplicit()
        ? ALL
        : item -> !Boolean.TRUE.equals(item.attributes().get("explicit"));
  }
}
