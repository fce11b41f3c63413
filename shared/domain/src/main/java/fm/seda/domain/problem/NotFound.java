package fm.seda.domain.problem;

/** There is no such thing, or not for this caller. */
public final class NotFound extends Problem {

  private static final long serialVersionUID = 1L;

  /** Says what was looked for. */
  public NotFound(String detail) {
    super(detail);
  }
}
