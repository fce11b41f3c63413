package fm.seda.engine.score;

import fm.seda.domain.Item;
import fm.seda.engine.collect.Candidate;
import fm.seda.engine.slate.Contribution;
import java.util.Comparator;
import java.util.List;

/**
 * A candidate and what it scored.
 *
 * @param contributions value × weight of them add up to the score; largest share first
 */
public record Scored(Candidate candidate, double score, List<Contribution> contributions) {

  /** The order of a ranking; equal scores go by item, so that it is always the same. */
  public static final Comparator<Scored> BEST_FIRST =
      Comparator.comparingDouble(Scored::score)
          .reversed()
          .thenComparing(scored -> scored.candidate().ref());

  /** The item that was scored. */
  public Item item() {
    return candidate.item();
  }
}
