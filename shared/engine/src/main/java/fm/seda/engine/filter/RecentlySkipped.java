package fm.seda.engine.filter;

import fm.seda.domain.Affinity;
import fm.seda.domain.InteractionType;
import fm.seda.domain.Item;
import fm.seda.engine.portrait.Portrait;
import java.time.Duration;
import java.util.function.Predicate;

/**
 * The person skipped it within the last day. The summary of a history only knows when an item was
 * last touched, so one that was skipped before and played today rests for a day as well.
 */
final class RecentlySkipped implements Filter {

  private static final Duration REST = Duration.ofHours(24);

  @Override
  public String name() {
    return "skipped";
  }

  @Override
  public Predicate<Item> allows(Portrait person) {
    var ready = person.now().minus(REST);
    return Filter.allBut(person.touched(it -> skipped(it) && it.lastAt().isAfter(ready)));
  }

  private static boolean skipped(Affinity affinity) {
    return affinity.count(InteractionType.SKIP) > 0;
  }
}
