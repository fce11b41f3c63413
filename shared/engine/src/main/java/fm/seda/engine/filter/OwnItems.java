package fm.seda.engine.filter;

import fm.seda.domain.Item;
import fm.seda.engine.portrait.Portrait;

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
  public boolean allows(Portrait person, Item item) {
    var creator = item.creator();
    return creator == null || !creator.equals(person.listener().externalId());
  }
}
