package fm.seda.embedbatch;

import fm.seda.platform.worker.Job;
import fm.seda.storage.spaces.Rebuild;
import jakarta.inject.Singleton;
import java.util.Map;

/**
 * Builds the live space's indexes anew, beside those in use, and changes over. Run it again where
 * it takes longer than a function may run: it goes on where it stopped.
 */
@Singleton
final class IndexRebuild implements Job {

  private final Rebuild rebuild;

  IndexRebuild(Rebuild rebuild) {
    this.rebuild = rebuild;
  }

  @Override
  public String name() {
    return "index-rebuild";
  }

  @Override
  public Map<String, Object> run() {
    var done = rebuild.run();
    return Map.of("copied", done.copied(), "caughtUp", done.caughtUp());
  }
}
