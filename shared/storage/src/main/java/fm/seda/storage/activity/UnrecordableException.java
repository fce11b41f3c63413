package fm.seda.storage.activity;

/** The database refuses one of these interactions; which one, only trying fewer of them shows. */
public final class UnrecordableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnrecordableException(Throwable cause) {
    super("the database refuses an interaction", cause);
  }
}
