package fm.seda.engine.filter;

import fm.seda.domain.Item;
import fm.seda.engine.portrait.Known;
import fm.seda.engine.portrait.Portrait;
import java.util.function.Predicate;

/**
 * The person disliked or hid it, even if they liked it too. The summary of a history does not tell
 * which came last, and to show what somebody hid is the worse mistake.
 */
final class Disliked implements Filter {

  @Override
  public String name() {
    return "disliked";
  }

  @Override
  public Predicate<Item> allows(Portrait person) {
    return Filter.allBut(person.touched(Known::isRejected));
  }
}
