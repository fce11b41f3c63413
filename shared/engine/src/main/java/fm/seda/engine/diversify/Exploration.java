package fm.seda.engine.diversify;

import fm.seda.domain.ItemRef;
import fm.seda.domain.Kind;
import fm.seda.engine.score.Scored;
import fm.seda.engine.slate.Chance;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Finds out whether people like what the ranking would not have shown them: now and then a place
 * goes to any of the {@value MarginalRelevance#DEPTH} best that have none yet. How probable it was
 * to get a place is kept for whatever is in one that chance could have given away, so that what
 * people do with it can be weighed by that. The best places of a screen are never given away.
 *
 * <p>The lot follows from the person, the surface, the kind and the day: who ranks twice a day
 * finds the same places given away, and the night draws as a single ranking does.
 */
final class Exploration {

  /** So many places of a screen are safe. With them, a share of 1 % costs less than 0.4 %. */
  static final int SAFE = Aim.SCREEN / 2;

  /** The ranking with some places given away, each item still on it once. */
  Explored explore(Aim aim, List<Scored> ranked) {
    var share = aim.rules().exploration();
    var depth = Math.min(MarginalRelevance.DEPTH, ranked.size());
    var end = Math.min(aim.size(), depth);
    if (share == 0 || end <= SAFE) {
      return new Explored(ranked, Map.of());
    }
    var lot = lot(aim, ranked.getFirst().item().kind());
    var arranged = new ArrayList<>(ranked);
    var chances = new HashMap<ItemRef, Chance>();
    for (int place = SAFE; place < end; place++) {
      var waiting = depth - place;
      // the last of all has nobody to give way to
      if (place % Aim.SCREEN >= SAFE && waiting > 1) {
        var drawn = lot.nextDouble() < share ? lot.nextInt(waiting) : 0;
        if (drawn > 0) {
          arranged.add(place, arranged.remove(place + drawn));
        }
        chances.put(arranged.get(place).item().ref(), chance(share, waiting, drawn > 0));
      }
    }
    return new Explored(arranged, chances);
  }

  private static Chance chance(double share, int waiting, boolean explored) {
    var each = share / waiting;
    return new Chance(explored ? each : 1 - share + each, explored);
  }

  private static SplittableRandom lot(Aim aim, Kind kind) {
    var userId = aim.person().listener().userId();
    long[] parts = {
      userId.getMostSignificantBits(),
      userId.getLeastSignificantBits(),
      aim.surface().hashCode(),
      kind.wireName().hashCode(),
      ChronoUnit.DAYS.between(Instant.EPOCH, aim.person().now())
    };
    var seed = 0L;
    for (var part : parts) {
      seed = new SplittableRandom(seed ^ part).nextLong();
    }
    return new SplittableRandom(seed);
  }
}
