package fm.seda.engine.filter;

import fm.seda.domain.Item;
import fm.seda.engine.portrait.Portrait;
import java.util.Collections;
import java.util.function.Predicate;

/** It belongs, among others, to a genre the person does not want. */
final class DislikedGenres implements Filter {

  @Override
  public String name() {
    return "disliked-genres";
  }

  @Override
  public Predicate<Item> allows(Portrait person) {
    var unwanted = person.listener().dislikedGenres();
    return unwanted.isEmpty() ? ALL : item -> Collections.disjoint(unwanted, item.genres());
  }
}
