package fm.seda.embedbatch;

import fm.seda.platform.worker.Job;
import fm.seda.storage.spaces.Agreement;
import fm.seda.storage.spaces.Promotion;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Tells how much of the catalogue lies in the space beside the live one, and how alike the two are.
 */
@Singleton
final class SpaceReport implements Job {

  /** So many items of each kind are looked at. */
  private static final int SAMPLE = 200;

  private final Embedders embedders;
  private final Promotion promotion;
  private final Agreement agreement;

  SpaceReport(Embedders embedders, Promotion promotion, Agreement agreement) {
    this.embedders = embedders;
    this.promotion = promotion;
    this.agreement = agreement;
  }

  @Override
  public String name() {
    return "space-report";
  }

  @Override
  public Map<String, Object> run() {
    var space = embedders.requireBeside().space();
    var report = new LinkedHashMap<String, Object>();
    report.put("live", embedders.live().space().toString());
    report.put("beside", space.toString());
    promotion
        .coverage(space)
        .kinds()
        .forEach((kind, part) ->
            report.put(
                kind.wireName() + ".coverage", "%d of %d".formatted(part.placed(), part.items())));
    agreement
        .withLive(space, SAMPLE)
        .kinds()
        .forEach((kind, part) ->
            report.put(
                kind.wireName() + ".agreement",
                String.format(
                    Locale.ROOT, "%.3f of ten neighbours, %d items", part.mean(), part.items())));
    return report;
  }
}
