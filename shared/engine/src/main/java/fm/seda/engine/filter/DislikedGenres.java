package fm.seda.engine.filter;

import fm.seda.domain.Item;
import fm.seda.engine.portrait.Portrait;
import java.util.Collections;

/** It belongs, among others, to a genre the person does not want. */
final class DislikedGenres implements Filter {

  @Override
  public String name() {
    return "disliked-genres";
  }

  @Override
  public boolean allows(Portrait person, Item item) {
    var unwanted = person.listener().dislikedGenres();
    return unwanted.isEmpty() || Collections.disjoint(unwanted, item.genres());
  }
}
