package fm.seda.platform.sample;

import fm.seda.platform.worker.Job;
import jakarta.inject.Singleton;
import java.util.Map;

/** Counts to three. */
@Singleton
public final class SampleJob implements Job {

  @Override
  public String name() {
    return "count";
  }

  @Override
  public Map<String, Object> run() {
    return Map.of("counted", 3);
  }
}
