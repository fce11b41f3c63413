package fm.seda.engine.filter;

import fm.seda.domain.Item;
import fm.seda.engine.portrait.Portrait;
import java.util.function.Predicate;

/** The request itself rules it out. No profile has to name this: what is asked for always holds. */
final class AgainstTheWish implements Filter {

  @Override
  public String name() {
    return "wish";
  }

  @Override
  public Predicate<Item> allows(Portrait person) {
    var wish = person.wish();
    return wish.leavesNothingOut() ? ALL : wish::allows;
  }
}
