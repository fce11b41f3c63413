package fm.seda.local.stack;

import fm.seda.testkit.postgres.PostgresServer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.OptionalInt;

/** How many numbers the vectors of a database have, which is settled when it is first migrated. */
final class VectorWidth {

  private static final String OF_ITEMS =
      """
      select atttypmod from pg_attribute
      where attrelid = to_regclass('public.item_vectors') and attname = 'embedding'
      """;

  private VectorWidth() {}

  /**
   * Makes sure that the database can hold what this provider gives.
   *
   * @throws StackException if it was made for another
   */
  static void require(PostgresServer postgres, String databaseUrl, Embedder embedder) {
    try (var connection =
        DriverManager.getConnection(databaseUrl, postgres.superuser(), postgres.password())) {
      var found = find(connection);
      if (found.isPresent() && found.getAsInt() != embedder.dim()) {
        throw differs(found.getAsInt(), embedder);
      }
    } catch (SQLException e) {
      throw new StackException(
          "The database does not say how long its vectors are: " + e.getMessage(),
          "see that it runs, or start anew by ./seda reset",
          e);
    }
  }

  /** Empty where nothing has been migrated yet. */
  private static OptionalInt find(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery(OF_ITEMS)) {
      return row.next() ? OptionalInt.of(row.getInt(1)) : OptionalInt.empty();
    }
  }

  private static StackException differs(int found, Embedder embedder) {
    return new StackException(
        "The database was made for vectors of %d numbers, and those of %s have %d"
            .formatted(found, embedder.wireName(), embedder.dim()),
        "start anew by ./seda reset, or set SEDA_EMBEDDINGS to %s as it was"
            .formatted(String.join(" or ", Embedder.namesFor(found))));
  }
}
