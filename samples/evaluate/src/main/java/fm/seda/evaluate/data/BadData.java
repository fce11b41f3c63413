package fm.seda.evaluate.data;

/** The data set cannot be read; the message says where and what to do. */
public final class BadData extends RuntimeException {
  private static final long serialVersionUID = 1;

  BadData(String cause, String remedy) {
    super(cause + "\n  → " + remedy);
  }
}
