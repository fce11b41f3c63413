package fm.seda.testkit.postgres;

import java.nio.file.Path;

/** Where Postgres servers come from. */
public final class PostgresServers {
  private PostgresServers() {}

  /**
   * Starts a server that keeps its data in this folder, or takes over the one that is running
   * there: the server {@code SEDA_DATABASE_URL} names if it is set (the folder is then not used),
   * else a container where an engine answers, else the machine's own server. It runs until it is
   * stopped, also beyond the end of this process. {@code SEDA_POSTGRES_PORT} chooses the port.
   *
   * @throws PostgresUnavailableException with cause and remedy
   */
  public static PostgresServer start(Path dataFolder, Progress progress) {
    return start(dataFolder, Durability.KEEP_EVERYTHING, progress);
  }

  public static PostgresServer start(Path dataFolder, Durability durability, Progress progress) {
    var environment = Environment.read();
    var folder = dataFolder.toAbsolutePath().normalize();
    var timer = Timer.start();
    PostgresServer server;
    if (environment.databaseUrl().isPresent()) {
      server = ExternalServer.at(environment.databaseUrl().get());
    } else if (ContainerServer.suits(folder)) {
      server = ContainerServer.start(folder, durability, environment.port(), progress);
    } else {
      server = MachineServer.start(folder, durability, environment.port(), progress);
    }
    progress.step(server + " answers on port " + server.port() + " after " + timer);
    return server;
  }

  /** A server for tests: nothing waits for the disk, and it stops when this JVM ends. */
  public static PostgresServer startForTests(Path dataFolder, Progress progress) {
    var server = start(dataFolder, Durability.THROW_AWAY, progress);
    Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop-postgres"));
    return server;
  }

  /** Removes the data of this folder, wherever it is, and stops the server that may run on it. */
  public static void delete(Path dataFolder) {
    var folder = dataFolder.toAbsolutePath().normalize();
    if (!folder.toFile().isDirectory()) {
      return;
    }
    try (var _ = FolderLock.take(folder)) {
      ContainerServer.delete(folder);
      ServerFolder.delete(folder);
    }
  }
}
