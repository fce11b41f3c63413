package fm.seda.testkit.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;

/** Folders to start the machine's own server in, which are gone after each test. */
abstract class ServerFixture {
  static final Progress ALOUD = what -> System.err.println("  " + what);

  private final List<Path> folders = new ArrayList<>();
  Path folder = Path.of("");

  @BeforeEach
  void takeAFolder(TestInfo test) {
    assumeTrue(
        Environment.read().databaseUrl().isEmpty() && !ContainerServer.suits(Path.of("target")),
        "these are about the machine's own server, and another one is at hand");
    // Not a temporary folder of JUnit's: the server's user cannot enter those.
    folder = folder(Path.of("target", "postgres", test.getTestMethod().orElseThrow().getName()));
  }

  @AfterEach
  void leaveNothing() {
    folders.forEach(PostgresServers::delete);
    assertThat(folders).noneMatch(Files::exists);
  }

  Path folder(Path path) {
    var absolute = path.toAbsolutePath();
    PostgresServers.delete(absolute); // of a run that was ended
    folders.add(absolute);
    return absolute;
  }

  static PostgresServer start(Path folder) {
    return PostgresServers.start(folder, Durability.THROW_AWAY, ALOUD);
  }

  static Callable<String> create(PostgresServer server) {
    return () -> server.createDatabase("music");
  }

  static Path data(Path folder) {
    return ServerFolder.existing(folder).orElseThrow().data();
  }

  static void change(PostgresServer server, String sql) throws SQLException {
    try (var connection = Login.to(server, "music").connect();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  static @Nullable String answer(PostgresServer server, String database, String sql)
      throws SQLException {
    try (var connection = Login.to(server, database).connect();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
