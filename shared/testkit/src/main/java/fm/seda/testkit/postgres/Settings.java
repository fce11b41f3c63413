package fm.seda.testkit.postgres;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How the server is set up: for development and tests on a small machine, reachable from it only.
 */
final class Settings {
  /** Before it, parallel builds of HNSW indexes can read and write past their memory. */
  private static final Version SAFE_PARALLEL_BUILDS = new Version(0, 8, 2);

  private static final Map<String, String> ALWAYS =
      Map.of(
          "max_connections", "200",
          "shared_buffers", "256MB",
          "maintenance_work_mem", "256MB", // an HNSW graph that fits is built much faster
          "max_wal_size", "2GB",
          "jit", "off", // costs more than it gives on queries of milliseconds
          "timezone", "UTC",
          "log_timezone", "UTC",
          "log_line_prefix", "%m [%p] %d ");

  private Settings() {}

  static Map<String, String> of(Version vector, Durability durability) {
    Map<String, String> settings = new TreeMap<>(ALWAYS);
    settings.putAll(durability.settings());
    if (!vector.isAtLeast(SAFE_PARALLEL_BUILDS)) {
      settings.put("max_parallel_maintenance_workers", "0");
    }
    return settings;
  }

  /** As one text for {@code pg_ctl -o}, which hands it to a shell. */
  static String asShellWords(Map<String, String> settings) {
    return settings.entrySet().stream()
        .map(setting -> "-c '" + setting.getKey() + "=" + setting.getValue() + "'")
        .collect(Collectors.joining(" "));
  }
}
