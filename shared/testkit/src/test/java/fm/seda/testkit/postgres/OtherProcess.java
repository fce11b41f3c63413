package fm.seda.testkit.postgres;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** Another JVM that starts a server on a folder, tells its port, and then waits to be ended. */
final class OtherProcess implements AutoCloseable {
  private final Process process;
  private final BufferedReader said;

  private OtherProcess(Process process) {
    this.process = process;
    this.said = process.inputReader();
  }

  static OtherProcess starting(Path folder, Map<String, String> environment) throws IOException {
    return run(folder, "start", environment);
  }

  static OtherProcess startingForTests(Path folder) throws IOException {
    return run(folder, "startForTests", Map.of());
  }

  private static OtherProcess run(Path folder, String how, Map<String, String> environment)
      throws IOException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var classes = System.getProperty("java.class.path");
    var main = OtherProcess.class.getName();
    var builder = new ProcessBuilder(java, "-cp", classes, main, folder.toString(), how);
    builder.redirectError(ProcessBuilder.Redirect.INHERIT).environment().putAll(environment);
    return new OtherProcess(builder.start());
  }

  String jdbcUrl() throws IOException {
    return said.readLine();
  }

  /** As {@code kill -9} does: no shutdown hook runs. */
  void kill() {
    process.destroyForcibly().onExit().join();
  }

  /** By itself, with its shutdown hooks. */
  void end() throws IOException {
    process.getOutputStream().close();
    process.onExit().join();
  }

  @Override
  public void close() {
    kill();
  }

  public static void main(String... arguments) throws IOException {
    var folder = Path.of(arguments[0]);
    Progress aloud = what -> System.err.println("  " + what);
    var server =
        arguments[1].equals("startForTests")
            ? PostgresServers.startForTests(folder, aloud)
            : PostgresServers.start(folder, Durability.THROW_AWAY, aloud);
    System.out.println(server.createDatabase("shared"));
    int _ = System.in.read();
  }
}
