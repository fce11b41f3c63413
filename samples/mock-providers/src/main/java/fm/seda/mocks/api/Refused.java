package fm.seda.mocks.api;

/** A provider does not take what it was asked; its API says so in its own form. */
public final class Refused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final String reason;
  private final String words;

  /** One that programs know by its status. */
  public Refused(int status, String words) {
    this(status, "", words);
  }

  /**
   * Takes what it says.
   *
   * @param reason a name for it that programs know
   */
  public Refused(int status, String reason, String words) {
    super(words, null, false, false);
    this.status = status;
    this.reason = reason;
    this.words = words;
  }

  /** The status of its answer. */
  public int status() {
    return status;
  }

  /** A name for it that programs know; empty where the status is all they get. */
  public String reason() {
    return reason;
  }

  /** What people read. */
  public String words() {
    return words;
  }
}
