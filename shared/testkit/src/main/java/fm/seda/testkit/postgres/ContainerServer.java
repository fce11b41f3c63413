package fm.seda.testkit.postgres;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Postgres in a container, by the plain {@code docker} command. The data is a volume of the engine,
 * which has the container's name; the folder keeps that name, the password and the port.
 */
record ContainerServer(String name, int port, String password) implements PostgresServer {
  private static final String IMAGE = "pgvector/pgvector:pg17";
  private static final Duration TO_DOWNLOAD = Duration.ofMinutes(10);
  private static final Duration TO_ANSWER = Duration.ofSeconds(60);
  private static final Duration TO_SAY_INFO = Duration.ofSeconds(5);

  /** Data that is there stays where it is; else a container wherever an engine answers. */
  static boolean suits(Path folder) {
    if (Files.exists(nameNote(folder).file()) || ServerFolder.existing(folder).isPresent()) {
      return Files.exists(nameNote(folder).file());
    }
    return new Command(List.of("docker", "info", "--format", "{{.ServerVersion}}"), Map.of())
        .run(TO_SAY_INFO)
        .succeeded();
  }

  static ContainerServer start(
      Path folder, Durability durability, Optional<Integer> wanted, Progress progress) {
    try (var _ = FolderLock.take(folder)) {
      var portNote = new Note(folder.resolve("port"));
      var password = new Note(folder.resolve("password")).secret();
      var known = nameNote(folder).read();
      var name = known.orElseGet(() -> "seda-postgres-" + UUID.randomUUID());
      int port;
      if (known.isPresent()) {
        port = portNote.read().map(Integer::valueOf).orElseThrow();
      } else {
        port = Ports.choose(wanted, portNote);
        progress.step("Creating the container " + name + " from " + IMAGE);
        docker(Map.of("POSTGRES_PASSWORD", password), creation(name, port, durability));
        portNote.write(Integer.toString(port));
        nameNote(folder).write(name);
      }
      var server = new ContainerServer(name, port, password);
      server.start();
      return server;
    }
  }

  private static List<String> creation(String name, int port, Durability durability) {
    List<String> words = new ArrayList<>();
    words.addAll(List.of("create", "--name", name, "--shm-size", "512m"));
    words.addAll(List.of("--env", "POSTGRES_PASSWORD")); // its value only in the environment
    words.addAll(List.of("--publish", "127.0.0.1:" + port + ":5432"));
    words.addAll(List.of("--volume", name + ":/var/lib/postgresql/data", IMAGE));
    Settings.of(Version.OLDEST_VECTOR, durability)
        .forEach((key, value) -> words.addAll(List.of("-c", key + "=" + value)));
    return words;
  }

  static void delete(Path folder) {
    nameNote(folder)
        .read()
        .ifPresent(name -> {
          docker(Map.of(), List.of("rm", "--force", name));
          docker(Map.of(), List.of("volume", "rm", "--force", name));
          for (var note : List.of("container", "password", "port")) {
            folder.resolve(note).toFile().delete();
          }
        });
  }

  @Override
  public void start() {
    docker(Map.of(), List.of("start", name));
    if (!Timer.await(TO_ANSWER, Login.to(this, "postgres")::answers)) {
      throw new PostgresUnavailableException(
          "The container "
              + name
              + " does not answer:\n"
              + docker(Map.of(), List.of("logs", "--tail", "12", name)),
          "mend what its log says, or remove it with ./seda reset");
    }
  }

  @Override
  public void stop() {
    docker(Map.of(), List.of("stop", name));
  }

  @Override
  public void close() {
    stop();
  }

  @Override
  public String jdbcUrl(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  @Override
  public String superuser() {
    return "postgres";
  }

  private static Note nameNote(Path folder) {
    return new Note(folder.resolve("container"));
  }

  private static String docker(Map<String, String> environment, List<String> arguments) {
    List<String> words = new ArrayList<>(List.of("docker"));
    words.addAll(arguments);
    var result = new Command(words, environment).run(TO_DOWNLOAD);
    if (!result.succeeded()) {
      throw new PostgresUnavailableException(
          "docker " + arguments.getFirst() + " failed:\n" + result.output(),
          "start the container engine, or set SEDA_DATABASE_URL to a server with pgvector");
    }
    return result.output();
  }

  @Override
  public String toString() {
    return "Postgres in the container " + name; // without the password
  }
}
