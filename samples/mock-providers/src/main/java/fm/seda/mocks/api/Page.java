package fm.seda.mocks.api;

import java.util.List;

/**
 * Some of many.
 *
 * @param items those from {@code offset} on
 * @param total how many there are, or are said to be
 */
public record Page<T>(List<T> items, int offset, int limit, int total) {

  /** Those from the offset on; of a partial page the last third is missing. */
  public static <T> Page<T> of(List<T> all, int offset, int limit, Fault fault) {
    var from = Math.min(offset, all.size());
    // not the sum: an offset may be as large as a number can be
    var to = from + Math.min(limit, all.size() - from);
    if (fault == Fault.PARTIAL) {
      to -= (to - from + 2) / 3;
    }
    return new Page<>(all.subList(from, to), offset, limit, all.size());
  }

  /** Whether there is something behind it. */
  public boolean hasNext() {
    return offset < total - limit;
  }
}
