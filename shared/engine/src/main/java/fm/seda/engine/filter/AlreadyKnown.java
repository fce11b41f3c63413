package fm.seda.engine.filter;

import fm.seda.domain.Affinity;
import fm.seda.domain.InteractionType;
import fm.seda.domain.Item;
import fm.seda.domain.Kind;
import fm.seda.engine.portrait.Known;
import fm.seda.engine.portrait.Portrait;
import java.util.function.Predicate;

/**
 * The person has it already: they like, follow, saved or joined it. Having played a track is not
 * having it; having played an artist or a playlist is.
 */
final class AlreadyKnown implements Filter {

  @Override
  public String name() {
    return "known";
  }

  @Override
  public Predicate<Item> allows(Portrait person) {
    return Filter.allBut(person.touched(AlreadyKnown::has));
  }

  private static boolean has(Affinity affinity) {
    return Known.isPraised(affinity)
        || (affinity.item().kind() != Kind.TRACK && affinity.count(InteractionType.PLAY) > 0);
  }
}
