package fm.seda.domain.problem;

/** The caller has not shown who they are, or what they showed does not hold. */
public final class Unauthenticated extends Problem {

  private static final long serialVersionUID = 1L;

  /** Says what was missing or wrong, without repeating it. */
  public Unauthenticated(String detail) {
    super(detail);
  }
}
