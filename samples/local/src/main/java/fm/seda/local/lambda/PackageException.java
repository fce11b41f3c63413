package fm.seda.local.lambda;

/** A function's package is missing or cannot be read. */
public final class PackageException extends RuntimeException {
  private static final long serialVersionUID = 1;

  PackageException(String message) {
    super(message);
  }

  PackageException(String message, Throwable cause) {
    super(message, cause);
  }
}
