package fm.seda.engine.slate;

import java.util.List;

/**
 * One signal's part of a score.
 *
 * @param value what the signal said, between 0 and 1 among the candidates
 * @param weight how much the profile lets it count, after signals that are absent were left out
 * @param share its part of the whole score
 * @param because the items that made the signal speak, of the person's own history or the seeds
 *     they named
 */
public record Contribution(
    String signal, double value, double weight, double share, List<Because> because) {

  /** Copies the list, so it never changes under its reader. */
  public Contribution {
    because = List.copyOf(because);
  }
}
