package fm.seda.testkit.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

class PostgresServersIT {
  private static final Progress ALOUD = what -> System.err.println("  " + what);

  private final List<Path> folders = new ArrayList<>();
  private Path folder = Path.of("");

  @BeforeEach
  void takeAFolder(TestInfo test) {
    // Not a temporary folder of JUnit's: the server's user cannot enter those.
    folder = folder(Path.of("target", "postgres", test.getTestMethod().orElseThrow().getName()));
  }

  @AfterEach
  void leaveNothing() {
    folders.forEach(PostgresServers::delete);
    assertThat(folders).noneMatch(Files::exists);
  }

  @Test
  void startsAndAnswersVectorQueries() throws SQLException {
    var server = start(folder);
    server.createDatabase("music");

    assertThat(
            answer(server, "music", "SELECT ('[1,2,3]'::halfvec(3) <-> '[1,2,5]')::numeric(3,1)"))
        .isEqualTo("2.0");
    assertThat(answer(server, "music", "SHOW fsync")).isEqualTo("off");
    assertThat(answer(server, "music", "SHOW log_timezone")).isEqualTo("UTC");
    assertThat(answer(server, "music", "SHOW unix_socket_directories")).isEmpty();
    assertThat(answer(server, "music", "SHOW listen_addresses")).isEqualTo("127.0.0.1");
    assertThat(answer(server, "music", "SELECT upper('é')")).isEqualTo("É");
  }

  @Test
  void waitsForTheDisk_unlessToldOtherwise() throws SQLException {
    try (var server = PostgresServers.start(folder, ALOUD)) {
      assertThat(answer(server, "postgres", "SHOW fsync")).isEqualTo("on");
    }
  }

  @Test
  void letsNobodyInWithoutThePassword() throws IOException {
    var server = start(folder);

    var login = new Login(server.jdbcUrl("postgres"), server.superuser(), "guess");
    assertThatThrownBy(login::connect).isInstanceOf(SQLException.class);
    assertThat(Files.getPosixFilePermissions(folder.resolve("password")))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }

  @Test
  void keepsDataOverAStop() throws SQLException {
    var server = start(folder);
    int port = server.port();
    server.createDatabase("music");
    change(server, "CREATE TABLE kept AS SELECT 42 AS answer");

    server.stop();
    assertThatThrownBy(() -> answer(server, "music", "SELECT 1")).isInstanceOf(SQLException.class);
    server.start();

    assertThat(server.port()).isEqualTo(port);
    assertThat(answer(server, "music", "SELECT answer FROM kept")).isEqualTo("42");
  }

  @Test
  void takesItsOldPortAgain() {
    int port;
    try (var server = start(folder)) {
      port = server.port();
    }

    assertThat(start(folder).port()).isEqualTo(port);
  }

  @Test
  void recoversWhatWasAccepted_afterTheServerWasKilled() throws SQLException {
    var server = PostgresServers.start(folder, ALOUD);
    server.createDatabase("music");
    change(server, "CREATE TABLE kept AS SELECT 42 AS answer");

    Command.run("kill", "-KILL", Long.toString(Postmaster.on(data(folder)).orElseThrow().pid()));

    assertThat(answer(start(folder), "music", "SELECT answer FROM kept")).isEqualTo("42");
  }

  @Test
  void adoptsAServerLeftByAKilledProcess() throws IOException, SQLException {
    try (var other = OtherProcess.starting(folder, Map.of())) {
      var url = other.jdbcUrl();
      var left = Postmaster.on(data(folder));
      other.kill();

      var server = start(folder);

      assertThat(server.jdbcUrl("shared")).isEqualTo(url);
      assertThat(Postmaster.on(data(folder))).isEqualTo(left).isPresent();
      assertThat(answer(server, "shared", "SELECT 1")).isEqualTo("1");
      server.close();
      assertThat(Postmaster.on(data(folder))).isEmpty();
    }
  }

  @Test
  void startsNormally_whenTheProcessNumberNowBelongsToAnotherServer() throws IOException {
    var another = folder(folder.resolveSibling("another"));
    start(folder).close();
    start(another);
    Files.copy(data(another).resolve("postmaster.pid"), data(folder).resolve("postmaster.pid"));

    var server = start(folder);

    assertThat(Postmaster.on(data(folder))).isNotEqualTo(Postmaster.on(data(another)));
    assertThat(server.port()).isEqualTo(Postmaster.on(data(folder)).orElseThrow().port());
  }

  @Test
  void worksBelowAFolderTheServerUserCannotEnter() throws IOException, SQLException {
    assumeTrue(ServerUser.weAreRoot(), "only root runs the server as another user");
    var closed = Files.createTempDirectory("closed"); // made with rwx------
    var inside = folder(closed.resolve("postgres"));
    try (var server = start(inside)) {
      server.createDatabase("music");
      change(server, "CREATE TABLE kept AS SELECT 42 AS answer");
    }

    assertThat(answer(start(inside), "music", "SELECT answer FROM kept")).isEqualTo("42");
    var elsewhere = inside.resolve("elsewhere").toRealPath();
    assertThat(elsewhere).startsWith(Path.of("/var/tmp"));
    PostgresServers.delete(inside);
    assertThat(elsewhere).doesNotExist();
    Files.delete(closed);
  }

  @Test
  void startsEmpty_whenTheFolderWasDeletedWithoutUs() throws IOException, SQLException {
    assumeTrue(ServerUser.weAreRoot(), "only root runs the server as another user");
    var closed = Files.createTempDirectory("closed");
    var inside = folder(closed.resolve("postgres"));
    start(inside).createDatabase("music");
    FileTree.delete(inside);

    var names =
        answer(start(inside), "postgres", "SELECT string_agg(datname, ',') FROM pg_database");

    assertThat(names).doesNotContain("music");
    PostgresServers.delete(inside);
    Files.delete(closed);
  }

  @Test
  void concurrentStartsAgree() throws IOException {
    try (var one = OtherProcess.starting(folder, Map.of());
        var two = OtherProcess.starting(folder, Map.of())) {
      var ours = start(folder).createDatabase("shared");

      assertThat(List.of(ours, one.jdbcUrl(), two.jdbcUrl())).containsOnly(ours);
    }
  }

  @Test
  void createsADatabaseOnce_whenManyWantIt() throws Exception {
    var server = start(folder);
    List<Callable<String>> wishes = List.of(create(server), create(server), create(server));
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var done : threads.invokeAll(wishes)) {
        assertThat(done.get()).isEqualTo(server.jdbcUrl("music"));
      }
    }
  }

  @Test
  void dropsADatabaseUnderThoseWhoUseIt() throws SQLException {
    var server = start(folder);
    server.createDatabase("music");
    try (var connection = Login.to(server, "music").connect()) {
      server.dropDatabase("music");
      server.dropDatabase("music");

      assertThat(connection.isValid(1)).isFalse();
    }
    assertThatThrownBy(() -> answer(server, "music", "SELECT 1")).isInstanceOf(SQLException.class);
  }

  @Test
  void listensWhereItIsTold() throws IOException {
    int wanted = Ports.choose(Optional.empty(), new Note(folder.resolve("none")));
    var environment = Map.of("SEDA_POSTGRES_PORT", Integer.toString(wanted));
    try (var other = OtherProcess.starting(folder, environment)) {
      assertThat(other.jdbcUrl()).contains(":" + wanted + "/");
    }
  }

  @Test
  void usesTheServerItIsTold() throws IOException, SQLException {
    var server = start(folder);
    var url = "postgres://postgres:" + server.password() + "@127.0.0.1:" + server.port();
    try (var other =
        OtherProcess.starting(folder.resolve("unused"), Map.of("SEDA_DATABASE_URL", url))) {
      assertThat(other.jdbcUrl()).isEqualTo(server.jdbcUrl("shared"));
      assertThat(answer(server, "shared", "SELECT '[1]'::vector")).isEqualTo("[1]");
    }
    assertThat(folder.resolve("unused")).doesNotExist();

    var external = ExternalServer.at(DatabaseUrl.parse(url));
    assertThatThrownBy(external::stop).hasMessageContaining("SEDA_DATABASE_URL");
  }

  @Test
  void saysWhatTheLogSays_whenTheDataIsBroken() throws IOException {
    start(folder).close();
    Files.delete(data(folder).resolve("global/pg_control"));

    assertThatThrownBy(() -> start(folder))
        .isInstanceOf(PostgresUnavailableException.class)
        .hasMessageContaining("pg_control")
        .hasMessageContaining("./seda reset");
  }

  private Path folder(Path path) {
    var absolute = path.toAbsolutePath();
    PostgresServers.delete(absolute); // of a run that was ended
    folders.add(absolute);
    return absolute;
  }

  private static PostgresServer start(Path folder) {
    return PostgresServers.start(folder, Durability.THROW_AWAY, ALOUD);
  }

  private static Callable<String> create(PostgresServer server) {
    return () -> server.createDatabase("music");
  }

  private static Path data(Path folder) {
    return ServerFolder.existing(folder).orElseThrow().data();
  }

  private static void change(PostgresServer server, String sql) throws SQLException {
    try (var connection = Login.to(server, "music").connect();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static @Nullable String answer(PostgresServer server, String database, String sql)
      throws SQLException {
    try (var connection = Login.to(server, database).connect();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
