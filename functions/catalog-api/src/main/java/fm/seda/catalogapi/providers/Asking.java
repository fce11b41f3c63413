package fm.seda.catalogapi.providers;

import fm.seda.calls.NotNow;
import fm.seda.domain.problem.Conflict;
import fm.seda.domain.problem.Unavailable;
import fm.seda.providers.Refused;
import java.util.function.Supplier;

/** Says to callers why a provider gave no answer. */
final class Asking {

  private Asking() {}

  /**
   * What the provider of this name answers.
   *
   * @throws Unavailable if it does not answer at present
   * @throws Conflict if it would not answer the next time either
   */
  static <T> T provider(String displayName, Supplier<T> question) {
    try {
      return question.get();
    } catch (NotNow later) {
      throw new Unavailable("catalogue of " + displayName, later);
    } catch (Refused never) {
      throw new Conflict(never.getMessage() + ".");
    }
  }
}
