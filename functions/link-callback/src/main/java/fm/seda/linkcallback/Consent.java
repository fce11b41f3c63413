package fm.seda.linkcallback;

import fm.seda.domain.problem.InvalidInput;
import org.jspecify.annotations.Nullable;

/** Without it nothing is read. */
final class Consent {

  private Consent() {}

  static void require(@Nullable Boolean consent) {
    if (!Boolean.TRUE.equals(consent)) {
      throw new InvalidInput(
          "consent",
          "consent must be true: nothing is read at a provider unless the person has agreed to what GET /v1/links says it gives.");
    }
  }
}
