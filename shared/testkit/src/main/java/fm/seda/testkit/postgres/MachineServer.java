package fm.seda.testkit.postgres;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** The machine's own Postgres, run by us on a folder of ours. */
final class MachineServer implements PostgresServer {
  private static final Duration TO_ANSWER = Duration.ofSeconds(60);
  private static final Duration TO_STOP = Duration.ofSeconds(60);
  private static final int TRIES = 3;

  private final Path requested;
  private final Cluster cluster;
  private final Durability durability;
  private final Progress progress;
  private final String password;
  private volatile Postmaster postmaster;

  private MachineServer(
      Path requested,
      Cluster cluster,
      Durability durability,
      Optional<Integer> port,
      Progress progress) {
    this.requested = requested;
    this.cluster = cluster;
    this.durability = durability;
    this.progress = progress;
    this.password = cluster.folder().password().read().orElseThrow(this::passwordIsLost);
    this.postmaster = up(port);
  }

  static MachineServer start(
      Path requested, Durability durability, Optional<Integer> port, Progress progress) {
    try (var _ = FolderLock.take(requested)) {
      var major = ServerFolder.existing(requested).flatMap(ServerFolder::majorVersion);
      var installation = Installations.complete(major, progress);
      var user = ServerUser.find();
      var folder = ServerFolder.open(requested, user, progress);
      var cluster = new Cluster(installation, user, folder);
      cluster.create(durability, progress);
      return new MachineServer(requested, cluster, durability, port, progress);
    }
  }

  /** The server that runs on the data, started if none does. */
  private Postmaster up(Optional<Integer> port) {
    return running().orElseGet(() -> launch(port, TRIES));
  }

  /** One that an earlier process left, unless it is about to end. */
  private Optional<Postmaster> running() {
    var found = Postmaster.on(cluster.folder().data());
    if (found.isEmpty()) {
      return found;
    }
    var left = found.get();
    progress.step("Taking over the Postgres that runs already (process " + left.pid() + ")");
    var login = new Login(jdbcUrl(left.port(), "postgres"), superuser(), password);
    if (!Timer.await(TO_ANSWER, () -> login.answers() || !left.isAlive())) {
      throw new PostgresUnavailableException(
          "The running Postgres (process " + left.pid() + ") does not answer" + lastWords(),
          "run: kill -QUIT " + left.pid() + "   and start again");
    }
    return found.filter(Postmaster::isAlive);
  }

  private Postmaster launch(Optional<Integer> port, int tries) {
    var folder = cluster.folder();
    int chosen = Ports.choose(port, folder.port());
    var result = cluster.start(chosen, durability);
    if (result.succeeded()) {
      folder.port().write(Integer.toString(chosen));
      return Postmaster.on(folder.data()).orElseThrow(() -> doesNotStart("It ended at once"));
    }
    if (port.isEmpty() && tries > 1 && lastWords().contains("Address already in use")) {
      return launch(port, tries - 1); // somebody took the port between our look and its start
    }
    throw doesNotStart(result.output());
  }

  @Override
  public void start() {
    try (var _ = FolderLock.take(requested)) {
      postmaster = up(Optional.of(port()));
    }
  }

  @Override
  public void stop() {
    Postmaster.on(cluster.folder().data())
        .or(() -> Optional.of(postmaster).filter(Postmaster::isAlive))
        .ifPresent(it -> it.stop(Postmaster.Stop.IN_ORDER, TO_STOP));
  }

  @Override
  public void close() {
    stop();
  }

  @Override
  public String jdbcUrl(String database) {
    return jdbcUrl(port(), database);
  }

  private static String jdbcUrl(int port, String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  @Override
  public String superuser() {
    return Cluster.SUPERUSER;
  }

  @Override
  public String password() {
    return password;
  }

  @Override
  public int port() {
    return postmaster.port();
  }

  private String lastWords() {
    return cluster.folder().log().lastLines();
  }

  private PostgresUnavailableException doesNotStart(String said) {
    return new PostgresUnavailableException(
        "Postgres does not start: " + said.strip() + lastWords(),
        "mend what the log says, or empty the folder with ./seda reset");
  }

  private PostgresUnavailableException passwordIsLost() {
    return new PostgresUnavailableException(
        "There is data in " + cluster.folder().home() + " but not its password",
        "put the file back, or empty the folder with ./seda reset");
  }

  @Override
  public String toString() {
    var installation = cluster.installation();
    return "Postgres %s with pgvector %s"
        .formatted(installation.version(), installation.vector().orElseThrow());
  }
}
