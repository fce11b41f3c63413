package fm.seda.testkit.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class PostgresServersIT extends ServerFixture {
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
  void stopsWithItsTests() throws IOException {
    try (var other = OtherProcess.startingForTests(folder)) {
      other.jdbcUrl();
      assertThat(Postmaster.on(data(folder))).isPresent();

      other.end();

      assertThat(Postmaster.on(data(folder))).isEmpty();
    }
  }
}
