package fm.seda.engine.filter;

import fm.seda.domain.Item;
import fm.seda.engine.portrait.Portrait;
import java.util.function.Predicate;

/** The person decided about it, and that still holds: dismissed, not interested or never again. */
final class Decided implements Filter {

  @Override
  public String name() {
    return "decided";
  }

  @Override
  public Predicate<Item> allows(Portrait person) {
    return Filter.allBut(person.listener().decisions().keySet());
  }
}
