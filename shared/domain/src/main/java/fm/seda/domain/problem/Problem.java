package fm.seda.domain.problem;

/**
 * A failure a caller can understand. The message says what is wrong and what to do next; it is
 * shown to the caller, so it never holds secrets or internals.
 */
public abstract sealed class Problem extends RuntimeException
    permits InvalidInput, Unauthenticated, Forbidden, NotFound, Conflict, RateLimited, Unavailable {

  private static final long serialVersionUID = 1L;

  Problem(String detail) {
    super(detail);
  }

  Problem(String detail, Throwable cause) {
    super(detail, cause);
  }

  /** The message, which every problem has. */
  public String detail() {
    return String.valueOf(getMessage());
  }
}
