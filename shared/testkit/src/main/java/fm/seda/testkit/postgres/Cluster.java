package fm.seda.testkit.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** The data of a server: made once by {@code initdb}, then started on a port again and again. */
record Cluster(Installation installation, ServerUser user, ServerFolder folder) {
  static final String SUPERUSER = "postgres";
  private static final String SECONDS_TO_START = "60";

  /**
   * Makes the data if there is none; made aside and then renamed, so there is all of it or none.
   */
  void create(Durability durability, Progress progress) {
    if (Files.exists(folder.data())) {
      return;
    }
    progress.step("Creating a Postgres " + installation.version() + " in " + folder.home());
    var aside = folder.home().resolve("data.new");
    var password = folder.home().resolve("password.init");
    try {
      FileTree.delete(aside);
      user.createFolder(aside);
      new Note(password).write(folder.password().secret());
      user.own(password);
      List<String> words = new ArrayList<>();
      words.addAll(List.of(installation.program("initdb"), "-D", aside.toString()));
      words.addAll(List.of("--username", SUPERUSER, "--pwfile", password.toString()));
      words.addAll(List.of("--auth", "scram-sha-256", "--encoding", "UTF8"));
      words.addAll(List.of("--locale", locale(), "--lc-messages", "C"));
      if (durability == Durability.THROW_AWAY) {
        words.add("--no-sync");
      }
      var result = user.run(words);
      Files.delete(password);
      if (!result.succeeded()) {
        throw new PostgresUnavailableException(
            "initdb failed:\n" + result.output(),
            "free space in " + folder.home() + ", then again");
      }
      Files.move(aside, folder.data());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns when the server accepts connections. */
  Command.Result start(int port, Durability durability) {
    var vector = installation.vector().orElse(Version.OLDEST_VECTOR);
    var options =
        "-p %d -c listen_addresses=127.0.0.1 -c unix_socket_directories='' %s"
            .formatted(port, Settings.asShellWords(Settings.of(vector, durability)));
    try {
      Postmaster.forgetDead(folder.data());
      folder.log().startNew();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return user.run(
        List.of(
            installation.program("pg_ctl"),
            "start",
            "--pgdata=" + folder.data(),
            "--log=" + folder.log().file(),
            "--options=" + options,
            "--wait",
            "--timeout=" + SECONDS_TO_START));
  }

  /** Sorts by bytes, on every machine the same, and knows the letters of all languages. */
  private static String locale() {
    return System.getProperty("os.name").equals("Linux") ? "C.UTF-8" : "en_US.UTF-8";
  }
}
