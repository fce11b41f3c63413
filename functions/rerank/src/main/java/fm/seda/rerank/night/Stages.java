package fm.seda.rerank.night;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** The processor's time that each stage of a shard takes, on the one thread that works on it. */
final class Stages {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Map<String, Long> nanos = new LinkedHashMap<>();
  private long last = THREADS.getCurrentThreadCpuTime();

  /** What was done since the last call was this. */
  void done(String stage) {
    var now = THREADS.getCurrentThreadCpuTime();
    nanos.merge(stage, now - last, Long::sum);
    last = now;
  }

  @Override
  public String toString() {
    return nanos.entrySet().stream()
        .map(it -> it.getKey() + " " + TimeUnit.NANOSECONDS.toMillis(it.getValue()))
        .collect(Collectors.joining(", "));
  }
}
