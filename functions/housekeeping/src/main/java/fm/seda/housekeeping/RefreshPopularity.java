package fm.seda.housekeeping;

import fm.seda.platform.worker.Job;
import fm.seda.storage.upkeep.Upkeep;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;

/** What is popular now, of every kind and in every genre, and what people respond to. */
@Singleton
final class RefreshPopularity implements Job {

  private final Upkeep upkeep;
  private final Clock clock;

  RefreshPopularity(Upkeep upkeep, Clock clock) {
    this.upkeep = upkeep;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "popularity";
  }

  @Override
  public Map<String, Object> run() {
    return Map.of(
        "itemsChanged", upkeep.refreshPopularity(clock.instant()),
        "engagementsChanged", upkeep.refreshEngagement());
  }
}
