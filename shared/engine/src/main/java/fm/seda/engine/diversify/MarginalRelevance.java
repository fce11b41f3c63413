package fm.seda.engine.diversify;

import fm.seda.engine.score.Scored;
import java.util.ArrayList;
import java.util.List;

/**
 * Maximal marginal relevance: the next item is the one with the best balance of its own score and
 * its likeness to what was already taken.
 *
 * <p>That is the mean likeness to all of it. The likeness to the most similar one alone, which is
 * the usual rule, costs more of the relevance for the same variety: it steps around near twins and
 * lets the list as a whole stay narrow.
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
    var waiting = new ArrayList<>(ranked.subList(0, Math.min(DEPTH, ranked.size())));
    var taken = new Taken(aim.person().genres());
    var traits = new ArrayList<>(waiting.stream().map(taken::traits).toList());
    var arranged = new ArrayList<Scored>(ranked.size());
    while (arranged.size() < aim.size() && !waiting.isEmpty()) {
      var next = best(lambda, waiting, traits, taken);
      arranged.add(waiting.remove(next));
      taken.add(traits.remove(next));
    }
    arranged.addAll(waiting);
    arranged.addAll(ranked.subList(Math.min(DEPTH, ranked.size()), ranked.size()));
    return arranged;
  }

  /** Of equals the better ranked. */
  private static int best(double lambda, List<Scored> waiting, List<Traits> traits, Taken taken) {
    var best = 0;
    var highest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < waiting.size(); i++) {
      var score = lambda * waiting.get(i).score();
      // it can only get lower, so most need not be compared at all
      if (score > highest) {
        var balance = score - (1 - lambda) * taken.likeness(traits.get(i));
        if (balance > highest) {
          best = i;
          highest = balance;
        }
      }
    }
    return best;
  }
}
