package fm.seda.local.cli;

import fm.seda.testkit.postgres.PostgresServers;
import fm.seda.testkit.postgres.Progress;
import java.nio.file.Files;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Stops the stack, also what a killed one left behind. */
@Command(name = "down", description = "Stop everything; the data stays.")
public final class Down implements Callable<Integer> {

  private static final Duration PATIENCE = Duration.ofSeconds(90);

  @Override
  public Integer call() throws InterruptedException {
    var folder = Place.folder();
    var process = new StackProcess(folder);
    var running = process.find();
    if (running.isPresent()) {
      StackProcess.stop(running.get(), PATIENCE);
      System.out.println("Stopped.");
    } else {
      System.out.println("seda does not run.");
    }
    if (running.isEmpty() && Files.exists(folder.process())) {
      // it was killed, so its Postgres may still be up
      PostgresServers.start(folder.postgres(), Progress.silent()).close();
      process.release();
    }
    return 0;
  }
}
