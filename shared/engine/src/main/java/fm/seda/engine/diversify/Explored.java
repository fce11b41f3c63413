package fm.seda.engine.diversify;

import fm.seda.domain.ItemRef;
import fm.seda.engine.score.Scored;
import fm.seda.engine.slate.Chance;
import java.util.List;
import java.util.Map;

/**
 * A ranking in which some places were left to chance.
 *
 * @param chances of those that are in such a place
 */
record Explored(List<Scored> ranked, Map<ItemRef, Chance> chances) {

  Placed placed(Scored scored) {
    return new Placed(scored, chances.get(scored.item().ref()));
  }
}
