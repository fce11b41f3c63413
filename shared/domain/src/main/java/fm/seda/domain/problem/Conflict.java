package fm.seda.domain.problem;

/** The request does not fit the present state. */
public final class Conflict extends Problem {

  private static final long serialVersionUID = 1L;

  /** Says what it collides with. */
  public Conflict(String detail) {
    super(detail);
  }
}
