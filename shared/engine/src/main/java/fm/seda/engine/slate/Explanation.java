package fm.seda.engine.slate;

import java.util.List;

/**
 * Why a card is there: a sentence, and the numbers it is made from.
 *
 * @param contributions largest share first; their shares add up to 1
 */
public record Explanation(String text, List<Contribution> contributions) {

  /** Copies the list, so it never changes under its reader. */
  public Explanation {
    contributions = List.copyOf(contributions);
  }

  /** The same, in the numbers that are left when it was kept. */
  public Explanation asKept() {
    return new Explanation(text, KeptContributions.of(contributions).contributions());
  }
}
