package fm.seda.platform.health;

import fm.seda.domain.port.ReadinessProbe;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a function can do at the moment.
 *
 * @param status {@code ready}; {@code degraded} if something is missing that answers can do
 *     without; {@code down}
 * @param components {@code up} or {@code down} by dependency
 */
@Serdeable
record Readiness(String status, SortedMap<String, String> components) {

  static Readiness of(List<ReadinessProbe> probes) {
    var components = new TreeMap<String, String>();
    var status = "ready";
    for (var probe : probes) {
      var up = probe.answers();
      components.put(probe.dependency(), up ? "up" : "down");
      if (!up && !status.equals("down")) {
        status = probe.required() ? "down" : "degraded";
      }
    }
    return new Readiness(status, components);
  }
}
