package fm.seda.mocks.statistics;

import java.util.SortedMap;
import java.util.TreeMap;

/** How many batches there were of each size. */
final class BatchSizes {

  private final SortedMap<Integer, Long> times = new TreeMap<>();
  private long batches;

  void add(int size) {
    times.merge(size, 1L, Long::sum);
    batches++;
  }

  Figures.Batches figures() {
    return times.isEmpty()
        ? new Figures.Batches(0, 0, 0)
        : new Figures.Batches(times.firstKey(), median(), times.lastKey());
  }

  /** Of two in the middle the smaller. */
  private int median() {
    long before = 0;
    for (var size : times.entrySet()) {
      before += size.getValue();
      if (2 * before >= batches) {
        return size.getKey();
      }
    }
    throw new IllegalStateException("half of nothing");
  }

  void reset() {
    times.clear();
    batches = 0;
  }
}
