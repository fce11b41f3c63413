package fm.seda.mocks.control;

/** Somebody asked for a fault that there is not; the remedy says what there is. */
final class BadWish extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String remedy;

  BadWish(String cause, String remedy) {
    super(cause);
    this.remedy = remedy;
  }

  String remedy() {
    return remedy;
  }
}
