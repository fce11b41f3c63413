package fm.seda.housekeeping;

import fm.seda.platform.worker.Job;
import fm.seda.storage.upkeep.Upkeep;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;

/** Makes room for the days to come and forgets what is past its time. */
@Singleton
final class KeepRetention implements Job {

  private final Upkeep upkeep;
  private final RetentionSettings settings;
  private final Clock clock;

  KeepRetention(Upkeep upkeep, RetentionSettings settings, Clock clock) {
    this.upkeep = upkeep;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "retention";
  }

  @Override
  public Map<String, Object> run() {
    var now = clock.instant();
    var partitions = upkeep.keepPartitions(now, settings.events());
    var deleted = upkeep.deleteExpired(now, settings.slates());
    return Map.of(
        "partitionsMade", partitions.made(),
        "partitionsDropped", partitions.dropped(),
        "rowsDeleted", deleted);
  }
}
