package fm.seda.local.cli;

import fm.seda.testkit.postgres.PostgresServers;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Stops the stack and removes everything it kept. */
@Command(name = "reset", description = "Stop everything and forget all data.")
public final class Reset implements Callable<Integer> {

  @Override
  public Integer call() throws IOException, InterruptedException {
    new Down().call();
    var folder = Place.folder();
    PostgresServers.delete(folder.postgres());
    if (Files.exists(folder.root())) {
      try (var all = Files.walk(folder.root())) {
        for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.deleteIfExists(path);
        }
      }
    }
    System.out.println("Forgot everything in " + folder.root());
    return 0;
  }
}
