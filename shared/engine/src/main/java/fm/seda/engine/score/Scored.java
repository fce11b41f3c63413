package fm.seda.engine.score;

import fm.seda.domain.Item;
import fm.seda.engine.collect.Candidate;
import fm.seda.engine.slate.Contribution;
import java.util.Comparator;
import java.util.List;

/**
 * A candidate and what it scored.
 *
 * @param parts what the score is made of, to be worked out for the few that are shown
 */
public record Scored(Candidate candidate, double score, Parts parts) {

  /** The order of a ranking; equal scores go by item, so that it is always the same. */
  public static final Comparator<Scored> BEST_FIRST =
      (one, other) -> {
        var byScore = Double.compare(other.score, one.score);
        return byScore == 0 ? one.candidate.ref().compareTo(other.candidate.ref()) : byScore;
      };

  /**
   * Each signal's part in it: value × weight of them add up to the score; largest share first, and
   * equal ones by name.
   */
  public List<Contribution> contributions() {
    return parts.contributions();
  }

  /** The item that was scored. */
  public Item item() {
    return candidate.item();
  }
}
