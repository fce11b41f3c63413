package fm.seda.testkit.sqs;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/** A server in a JVM of its own, to be killed. */
record SqsProcess(Process process, URI endpoint) {

  public static void main(String[] args) throws InterruptedException {
    SqsServer server = SqsServer.durable(Path.of(args[0]), Integer.parseInt(args[1]));
    IO.println(server.endpoint());
    Thread.currentThread().join();
  }

  static SqsProcess start(Path folder) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process process =
        new ProcessBuilder(
                List.of(
                    java,
                    "-cp",
                    System.getProperty("java.class.path"),
                    SqsProcess.class.getName(),
                    folder.toString(),
                    "0"))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    BufferedReader out = process.inputReader();
    return new SqsProcess(process, URI.create(out.readLine()));
  }

  /** SIGKILL. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }
}
