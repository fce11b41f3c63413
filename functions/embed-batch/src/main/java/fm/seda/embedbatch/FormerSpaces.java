package fm.seda.embedbatch;

import fm.seda.platform.worker.Job;
import fm.seda.storage.spaces.FormerTables;
import jakarta.inject.Singleton;
import java.util.Map;

/** Drops what is left of spaces that were live once; after that there is no way back to them. */
@Singleton
final class FormerSpaces implements Job {

  private final FormerTables former;

  FormerSpaces(FormerTables former) {
    this.former = former;
  }

  @Override
  public String name() {
    return "former-spaces";
  }

  @Override
  public Map<String, Object> run() {
    return Map.of("dropped", former.drop());
  }
}
