package fm.seda.testkit.postgres;

import java.util.Optional;

/**
 * What the person who starts us wishes, by environment variables. The local stack hands on {@code
 * SEDA_DATABASE_URL} under another name, because functions in the same process read that one too.
 */
record Environment(Optional<DatabaseUrl> databaseUrl, Optional<Integer> port) {

  static Environment read() {
    return new Environment(
        variable("SEDA_DATABASE_URL")
            .or(() -> variable("SEDA_EXTERNAL_DATABASE_URL"))
            .map(DatabaseUrl::parse),
        variable("SEDA_POSTGRES_PORT").map(Environment::portNumber));
  }

  private static Optional<String> variable(String name) {
    return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank());
  }

  private static Integer portNumber(String text) {
    if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > 65535) {
      throw new PostgresUnavailableException(
          "SEDA_POSTGRES_PORT is not a port number: " + text, "set it to one from 1024 to 65535");
    }
    return Integer.valueOf(text);
  }
}
