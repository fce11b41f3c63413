package fm.seda.local.stack;

/** The stack cannot start; the message says why and what to do. */
public final class StackException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public StackException(String cause, String remedy) {
    super(cause + "\n  → " + remedy);
  }

  public StackException(String cause, String remedy, Throwable why) {
    super(cause + "\n  → " + remedy, why);
  }
}
