package fm.seda.testkit.postgres;

/** There is no Postgres to be had; the message says why, and what to do about it. */
public final class PostgresUnavailableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  PostgresUnavailableException(String cause, String remedy) {
    super(cause.strip() + "\n→ " + remedy);
  }

  PostgresUnavailableException(String cause, String remedy, Throwable reason) {
    super(cause.strip() + "\n→ " + remedy, reason);
  }
}
