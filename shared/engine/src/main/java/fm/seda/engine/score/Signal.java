package fm.seda.engine.score;

import fm.seda.engine.collect.Candidate;
import fm.seda.engine.portrait.Portrait;
import fm.seda.engine.slate.Because;
import java.util.List;

/** One number about a person and an item. */
public interface Signal {

  /** What cannot be read. A number that is none: every candidate of a night is read many times. */
  double UNKNOWN = Double.NaN;

  /** What profiles and explanations call it. */
  String name();

  /**
   * The number: between 0 (nothing speaks for it) and 1 (everything does), or, where a model has a
   * scale of its own, any number that is larger for what is better. {@link #UNKNOWN} where it
   * cannot be known: that is not the same as 0.
   */
  double read(Portrait person, Candidate candidate);

  /**
   * The items of the person's own history that made the signal speak, or the seeds they named, the
   * most telling first. It is asked only about what is shown, so it may take longer than a reading.
   */
  default List<Because> because(Portrait person, Candidate candidate) {
    return List.of();
  }
}
