package fm.seda.testkit.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is found after an end that was not in order, or while somebody else is at it. */
class ServerLeftBehindIT extends ServerFixture {
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
  void saysWhatTheLogSays_whenTheDataIsBroken() throws IOException {
    start(folder).close();
    Files.delete(data(folder).resolve("global/pg_control"));

    assertThatThrownBy(() -> start(folder))
        .isInstanceOf(PostgresUnavailableException.class)
        .hasMessageContaining("pg_control")
        .hasMessageContaining("./seda reset");
  }
}
