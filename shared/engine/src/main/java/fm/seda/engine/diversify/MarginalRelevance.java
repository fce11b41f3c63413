package fm.seda.engine.diversify;

import fm.seda.engine.likeness.Likeness;
import fm.seda.engine.score.Scored;
import java.util.ArrayList;
import java.util.List;

/**
 * Maximal marginal relevance: the next item is the one with the best balance of its own score and
 * its likeness to the most similar item already taken. Likeness is that of the vectors; of the
 * genres where one has no vector.
 *
 * <p>Each round only compares with the item taken last, so it costs candidates × size.
 */
final class MarginalRelevance implements Step {

  /** Variety is sought among the best; from further down it would cost too much relevance. */
  static final int DEPTH = 300;

  @Override
  public List<Scored> arrange(Aim aim, List<Scored> ranked) {
    var lambda = aim.rules().lambda();
    if (lambda == 1) {
      return ranked;
    }
    var pool = new ArrayList<>(ranked.subList(0, Math.min(DEPTH, ranked.size())));
    var likeness = new double[pool.size()];
    var arranged = new ArrayList<Scored>(ranked.size());
    var taken = new boolean[pool.size()];
    while (arranged.size() < Math.min(aim.size(), pool.size())) {
      var next = best(pool, likeness, taken, lambda);
      taken[next] = true;
      arranged.add(pool.get(next));
      compare(pool, likeness, taken, pool.get(next));
    }
    for (int i = 0; i < pool.size(); i++) {
      if (!taken[i]) {
        arranged.add(pool.get(i));
      }
    }
    arranged.addAll(ranked.subList(pool.size(), ranked.size()));
    return arranged;
  }

  // the first of equals wins, which is the better ranked
  private static int best(List<Scored> pool, double[] likeness, boolean[] taken, double lambda) {
    var best = -1;
    var most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < taken.length; i++) {
      var balance = lambda * pool.get(i).score() - (1 - lambda) * likeness[i];
      if (!taken[i] && balance > most) {
        best = i;
        most = balance;
      }
    }
    return best;
  }

  private static void compare(List<Scored> pool, double[] likeness, boolean[] taken, Scored last) {
    for (int i = 0; i < taken.length; i++) {
      if (!taken[i]) {
        likeness[i] = Math.max(likeness[i], likeness(pool.get(i), last));
      }
    }
  }

  private static double likeness(Scored one, Scored other) {
    var a = one.candidate().vector();
    var b = other.candidate().vector();
    return a == null || b == null
        ? Likeness.ofGenres(one.item().genres(), other.item().genres())
        : Likeness.ofVectors(a, b);
  }
}
