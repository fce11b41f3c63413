package fm.seda.engine.filter;

import fm.seda.domain.Item;
import fm.seda.engine.portrait.Portrait;
import java.util.function.Predicate;

/**
 * The person made it. The catalogue knows makers by the parent product's ids, and so are they
 * compared.
 */
final class OwnItems implements Filter {

  @Override
  public String name() {
    return "own";
  }

  @Override
  public Predicate<Item> allows(Portrait person) {
    var theirs = person.listener().externalId();
    return theirs == null ? ALL : item -> !theirs.equals(item.creator());
  }
}
