package fm.seda.userapi.input;

import fm.seda.domain.problem.InvalidInput;
import org.jspecify.annotations.Nullable;

/** How many entries a page holds. */
public final class PageSize {

  private static final int DEFAULT = 50;
  private static final int MOST = 100;

  private PageSize() {}

  /** What was asked for, if it is in range; out of range is refused, not bent. */
  public static int of(@Nullable Integer limit) {
    if (limit == null) {
      return DEFAULT;
    }
    if (limit < 1 || limit > MOST) {
      throw new InvalidInput("limit", "limit must be between 1 and " + MOST + ".");
    }
    return limit;
  }
}
