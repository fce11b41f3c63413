package fm.seda.local.cli;

import fm.seda.datasets.Size;
import fm.seda.local.stack.Console;
import fm.seda.local.stack.EmbeddingChoice;
import fm.seda.local.stack.Shutdown;
import fm.seda.local.stack.Stack;
import fm.seda.local.stack.StackException;
import fm.seda.local.stack.StackSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Starts the stack and stays until it is told to stop. */
@Command(name = "up", description = "Start everything.")
public final class Up implements Callable<Integer> {

  @Option(names = "--detach", description = "Return when it is ready.")
  private boolean detach;

  @Option(
      names = "--size",
      defaultValue = "smoke",
      paramLabel = "smoke|medium|large",
      description = "How big the demo community is.")
  private Size size = Size.SMOKE;

  @Option(names = "--mocks", description = "Mock the providers that are asked over the network.")
  private boolean mocks;

  @Override
  public Integer call() throws IOException, InterruptedException {
    var folder = Place.folder();
    var console = new Console(System.out, InstantSource.system());
    var process = new StackProcess(folder);
    var running = process.find();
    if (running.isPresent()) {
      console.say("seda runs already (process " + running.get().pid() + ")");
      console.say("  → source " + folder.environment() + "   or stop it by ./seda down");
      return 0;
    }
    var embeddings = EmbeddingChoice.of(System.getenv(), mocks);
    var settings = new StackSettings(Place.home(), folder, port(), size, embeddings, mocks);
    Files.deleteIfExists(folder.environment());
    return detach
        ? new Detached(folder, console).start(size, mocks)
        : stay(settings, process, console);
  }

  private static int stay(StackSettings settings, StackProcess process, Console console)
      throws InterruptedException {
    process.claim();
    var shutdown = new Shutdown();
    Runtime.getRuntime()
        .addShutdownHook(new Thread(() -> stop(shutdown, process, console), "stop"));
    new Stack(settings, console, shutdown).start();
    new CountDownLatch(1).await();
    return 0;
  }

  private static void stop(Shutdown shutdown, StackProcess process, Console console) {
    console.say("Stopping …");
    shutdown.run();
    process.release();
  }

  private static Optional<Integer> port() {
    var wanted = System.getenv("SEDA_PORT");
    if (wanted == null || wanted.isBlank()) {
      return Optional.empty();
    }
    if (!wanted.matches("\\d{1,5}")) {
      throw new StackException("SEDA_PORT is no port: " + wanted, "set it to a number or unset it");
    }
    return Optional.of(Integer.valueOf(wanted));
  }
}
