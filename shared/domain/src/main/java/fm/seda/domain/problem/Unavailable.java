package fm.seda.domain.problem;

/** Something we depend on does not answer; trying again later helps. */
public final class Unavailable extends Problem {

  private static final long serialVersionUID = 1L;

  private final String dependency;

  /**
   * Names what is down.
   *
   * @param dependency such as {@code "database"} or {@code "queue"}
   */
  public Unavailable(String dependency, Throwable cause) {
    super("The " + dependency + " does not answer at the moment; try again shortly.", cause);
    this.dependency = dependency;
  }

  /** What is down. */
  public String dependency() {
    return dependency;
  }
}
