package fm.seda.engine.diversify;

import fm.seda.domain.ItemRef;
import fm.seda.engine.score.Scored;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Makes room for something else: what somebody was shown lately and never touched goes some places
 * back for each list it was on. It looks at the {@value MarginalRelevance#DEPTH} best, from which
 * the other steps draw, and never sends anything further back than that.
 */
final class Rotation implements Step {

  private static final int DEPTH = MarginalRelevance.DEPTH;

  @Override
  public List<Scored> arrange(Aim aim, List<Scored> ranked) {
    if (aim.rules().rotation() == 0 || aim.person().listener().shown().isEmpty()) {
      return ranked;
    }
    var depth = Math.min(DEPTH, ranked.size());
    var arranged = new ArrayList<Scored>(ranked.size());
    for (var key : order(aim, ranked.subList(0, depth))) {
      arranged.add(ranked.get(key % DEPTH));
    }
    arranged.addAll(ranked.subList(depth, ranked.size()));
    return arranged;
  }

  /**
   * Where each goes, in numbers that sort: its new place, then how far back that is, for of two
   * that would have one place the other way round would be no step back at all, and its old place.
   */
  private static int[] order(Aim aim, List<Scored> best) {
    var keys = new int[best.size()];
    for (int place = 0; place < keys.length; place++) {
      var back = back(aim, best.get(place).item().ref());
      keys[place] = ((place + back) * DEPTH + back) * DEPTH + place;
    }
    Arrays.sort(keys);
    return keys;
  }

  private static int back(Aim aim, ItemRef item) {
    var person = aim.person();
    int lists = person.listener().shown().getOrDefault(item, 0);
    return lists == 0 || person.affinityTo(item).isPresent()
        ? 0
        : Math.min(lists * aim.rules().rotation(), DEPTH - 1);
  }
}
