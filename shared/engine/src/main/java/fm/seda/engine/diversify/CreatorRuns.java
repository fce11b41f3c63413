package fm.seda.engine.diversify;

import fm.seda.engine.score.Scored;
import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lets no creator have more than a few places in a row: the next item by somebody else goes first.
 * Where nobody else is left the list ends. Items whose creator is not known do not make a run. What
 * goes first may come from far behind, where nothing has been left out yet that is nearly the same
 * as what has its place: so it is here.
 */
final class CreatorRuns implements Step {

  @Override
  public List<Scored> arrange(Aim aim, List<Scored> ranked) {
    if (!hasRun(ranked, aim)) {
      return ranked;
    }
    var rest = new LinkedList<>(ranked);
    var arranged = new ArrayList<Scored>(aim.size());
    var placed = new Listed(aim.rules().alike());
    while (arranged.size() < aim.size()) {
      var next = takeNotBy(tired(arranged, aim.rules().creatorRun()), rest, placed);
      if (next.isEmpty()) {
        break;
      }
      placed.add(next.get());
      arranged.add(next.get());
    }
    return arranged;
  }

  /** Whether there is anything to break, which there seldom is. */
  private static boolean hasRun(List<Scored> ranked, Aim aim) {
    int run = 0;
    String last = null;
    for (var scored : ranked.subList(0, Math.min(aim.size(), ranked.size()))) {
      run = by(last, scored) ? run + 1 : 1;
      last = scored.item().creator();
      if (last != null && run > aim.rules().creatorRun()) {
        return true;
      }
    }
    return false;
  }

  /** The creator who has had a full run just now. */
  private static @Nullable String tired(List<Scored> arranged, int run) {
    if (arranged.size() < run) {
      return null;
    }
    var creator = arranged.getLast().item().creator();
    var latest = arranged.subList(arranged.size() - run, arranged.size());
    return latest.stream().allMatch(it -> by(creator, it)) ? creator : null;
  }

  private static Optional<Scored> takeNotBy(
      @Nullable String creator, LinkedList<Scored> rest, Listed placed) {
    for (var each = rest.iterator(); each.hasNext(); ) {
      var next = each.next();
      if (!by(creator, next)) {
        each.remove();
        if (!placed.has(next)) {
          return Optional.of(next);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean by(@Nullable String creator, Scored scored) {
    return creator != null && creator.equals(scored.item().creator());
  }
}
