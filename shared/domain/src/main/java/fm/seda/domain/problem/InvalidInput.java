package fm.seda.domain.problem;

/** Something in the request is not as it must be. */
public final class InvalidInput extends Problem {

  private static final long serialVersionUID = 1L;

  private final String parameter;

  /**
   * Says what is wrong with which parameter.
   *
   * @param parameter as the caller wrote it, such as {@code "limit"} or {@code "[3].genres"}
   */
  public InvalidInput(String parameter, String detail) {
    super(detail);
    this.parameter = parameter;
  }

  /** The parameter at fault. */
  public String parameter() {
    return parameter;
  }
}
