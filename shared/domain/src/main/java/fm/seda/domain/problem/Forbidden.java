package fm.seda.domain.problem;

/** The caller is known but may not do this. */
public final class Forbidden extends Problem {

  private static final long serialVersionUID = 1L;

  /** Says what would be needed. */
  public Forbidden(String detail) {
    super(detail);
  }
}
