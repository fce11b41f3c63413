package fm.seda.local.stack;

import fm.seda.datasets.Community;
import fm.seda.datasets.Recipe;
import fm.seda.datasets.Size;
import fm.seda.datasets.load.CommunityLoader;
import fm.seda.datasets.load.LoadFailed;
import fm.seda.datasets.load.Target;
import fm.seda.local.identity.ApiKey;
import fm.seda.local.identity.LocalIssuer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

/** Loads the made-up community through the public API, once for each size. */
final class DemoData {

  private static final long SEED = 1;
  private static final long WORTH_PARTS = 5_000;

  private final Target target;
  private final Path marker;
  private final Console console;

  DemoData(URI baseUrl, ApiKey key, LocalIssuer issuer, Path marker, Console console) {
    this.target = new Target(baseUrl, key.header(), issuer::token);
    this.marker = marker;
    this.console = console;
  }

  /** Loads unless it is there; true when it was loaded now. */
  boolean load(Size size) throws InterruptedException {
    if (loaded().contains(size.name())) {
      return false;
    }
    var clock = Clock.systemUTC();
    console.say("demo data", "Loading the " + size.wireName() + " community");
    try {
      var community = new Community(new Recipe(size, SEED, clock.instant()));
      var lines = new StageLines(console, "demo data", WORTH_PARTS);
      var summary = new CommunityLoader(target, lines, clock).load(community);
      console.say("demo data", "Loaded " + summary.rows() + " rows");
      Files.writeString(marker, loaded() + size.name() + "\n");
      return true;
    } catch (LoadFailed e) {
      throw new StackException(
          "The demo data cannot be loaded: " + e.getMessage(),
          "see .local/logs, then run ./seda up again; loading twice does no harm",
          e);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot note in " + marker + " what is loaded", e);
    }
  }

  private String loaded() {
    try {
      return Files.exists(marker) ? Files.readString(marker) : "";
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + marker, e);
    }
  }
}
