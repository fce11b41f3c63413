package fm.seda.engine.filter;

import fm.seda.domain.Affinity;
import fm.seda.domain.InteractionType;
import fm.seda.domain.Item;
import fm.seda.engine.portrait.Known;
import fm.seda.engine.portrait.Portrait;
import java.util.function.Predicate;

/**
 * The person disliked or hid it at least as often as they praised it. The summary of a history does
 * not tell which came last, and to show what somebody hid is the worse mistake.
 */
final class Disliked implements Filter {

  @Override
  public String name() {
    return "disliked";
  }

  @Override
  public boolean allows(Portrait person, Item item) {
    return person.affinityTo(item.ref()).map(Disliked::liked).orElse(true);
  }

  private static boolean liked(Affinity affinity) {
    var rejections = acts(affinity, Known::isRejection);
    return rejections == 0 || rejections < acts(affinity, Known::isPraise);
  }

  private static int acts(Affinity affinity, Predicate<InteractionType> sort) {
    return affinity.counts().entrySet().stream()
        .filter(entry -> sort.test(entry.getKey()))
        .mapToInt(entry -> entry.getValue())
        .sum();
  }
}
