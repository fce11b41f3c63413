package fm.seda.embeddings;

import fm.seda.domain.spending.Booking;
import fm.seda.domain.spending.Purpose;

/** There is no money for this: until the next month, or until somebody allows more. */
public final class OverBudget extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Says what was refused, and why. */
  public OverBudget(Purpose purpose, Booking refused) {
    super(
        "nothing more for %s this month: %s of %s USD are spent"
            .formatted(
                purpose.wireName(),
                refused.spent().stripTrailingZeros().toPlainString(),
                refused.cap().stripTrailingZeros().toPlainString()));
  }
}
