package fm.seda.embedbatch;

import fm.seda.platform.worker.Job;
import fm.seda.storage.spaces.Promotion;
import jakarta.inject.Singleton;
import java.util.Map;

/** Makes the space live again that was so before the last promotion. */
@Singleton
final class SpaceRollback implements Job {

  private final Promotion promotion;

  SpaceRollback(Promotion promotion) {
    this.promotion = promotion;
  }

  @Override
  public String name() {
    return "space-rollback";
  }

  @Override
  public Map<String, Object> run() {
    return Map.of("live", promotion.rollback().toString());
  }
}
