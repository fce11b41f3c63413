package fm.seda.embedbatch;

import fm.seda.domain.Kind;
import fm.seda.platform.worker.Job;
import fm.seda.storage.spaces.Promotion;
import jakarta.inject.Singleton;
import java.util.Map;

/**
 * Makes the space beside the live one the live one, when it is ready. Run it again where the
 * indexes take longer than a function may run: those that are built stay.
 */
@Singleton
final class SpacePromotion implements Job {

  /** Of the items of each kind, so many must lie in it; the sweep brings the others. */
  private static final double LEAST_SHARE = 0.99;

  private final Embedders embedders;
  private final Promotion promotion;

  SpacePromotion(Embedders embedders, Promotion promotion) {
    this.embedders = embedders;
    this.promotion = promotion;
  }

  @Override
  public String name() {
    return "space-promotion";
  }

  @Override
  public Map<String, Object> run() {
    var before = embedders.live().space();
    var space = embedders.requireBeside().space();
    var built = promotion.buildIndexes(space);
    promotion.promote(space, LEAST_SHARE);
    return Map.of(
        "live", space.toString(),
        "before", before.toString(),
        "indexesBuilt", built.stream().map(Kind::wireName).toList());
  }
}
