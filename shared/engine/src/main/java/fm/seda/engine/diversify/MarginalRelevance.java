package fm.seda.engine.diversify;

import fm.seda.engine.likeness.Likeness;
import fm.seda.engine.score.Scored;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Maximal marginal relevance: the next item is the one with the best balance of its own score and
 * its likeness to the most similar item already taken. Likeness is that of the vectors; of the
 * genres where one has no vector.
 *
 * <p>A balance only ever sinks as more is taken. So one that is already too low need not be brought
 * up to date, and most items are never compared with anything.
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
    var depth = Math.min(DEPTH, ranked.size());
    var waiting = new PriorityQueue<Contender>(Math.max(1, depth), Contender.BEST_FIRST);
    for (int place = 0; place < depth; place++) {
      waiting.add(new Contender(place, ranked.get(place), lambda));
    }
    var arranged = new ArrayList<Scored>(ranked.size());
    while (arranged.size() < aim.size() && !waiting.isEmpty()) {
      var next = waiting.remove();
      if (next.upToDate(arranged)) {
        arranged.add(next.scored);
      } else {
        next.compare(arranged);
        waiting.add(next);
      }
    }
    waiting.stream()
        .sorted(Comparator.comparingInt(contender -> contender.place))
        .forEach(contender -> arranged.add(contender.scored));
    arranged.addAll(ranked.subList(depth, ranked.size()));
    return arranged;
  }

  /** An item that waits to be taken, and how it stands against those it was compared with. */
  private static final class Contender {

    // of equals the better ranked goes first
    static final Comparator<Contender> BEST_FIRST =
        Comparator.comparingDouble(Contender::balance)
            .reversed()
            .thenComparingInt(contender -> contender.place);

    final int place;
    final Scored scored;
    private final double lambda;
    private double likeness;
    private int compared;

    Contender(int place, Scored scored, double lambda) {
      this.place = place;
      this.scored = scored;
      this.lambda = lambda;
    }

    double balance() {
      return lambda * scored.score() - (1 - lambda) * likeness;
    }

    boolean upToDate(List<Scored> taken) {
      return compared == taken.size();
    }

    void compare(List<Scored> taken) {
      for (; compared < taken.size(); compared++) {
        likeness = Math.max(likeness, likeness(scored, taken.get(compared)));
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
}
