package fm.seda.mocks.statistics;

import java.util.SortedMap;
import java.util.TreeMap;

/** How many answers of each status there were. */
final class Outcomes {

  private final SortedMap<String, SortedMap<String, Long>> byRoute = new TreeMap<>();

  void add(String route, String status) {
    byRoute.computeIfAbsent(route, _ -> new TreeMap<>()).merge(status, 1L, Long::sum);
  }

  SortedMap<String, Long> byStatus() {
    var all = new TreeMap<String, Long>();
    byRoute.values().forEach(one -> one.forEach((status, n) -> all.merge(status, n, Long::sum)));
    return all;
  }

  SortedMap<String, SortedMap<String, Long>> byRoute() {
    var copy = new TreeMap<String, SortedMap<String, Long>>();
    byRoute.forEach((route, statuses) -> copy.put(route, new TreeMap<>(statuses)));
    return copy;
  }

  void reset() {
    byRoute.clear();
  }
}
