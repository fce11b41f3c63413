package fm.seda.evaluate.scoring;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What one metric says at each depth.
 *
 * @param name without the depth, such as {@code ndcg}
 * @param values in the order of {@link Scoring#DEPTHS}
 */
public record Measure(String name, List<Double> values) {

  /** What one metric says at one depth, named as the metric names itself. */
  record One(String name, double value) {}

  /** Keeps its own copy. */
  public Measure {
    values = List.copyOf(values);
  }

  /** The same metrics in the same order at each depth, beside each other. */
  static List<Measure> sideBySide(List<List<One>> byDepth) {
    return IntStream.range(0, byDepth.getFirst().size())
        .mapToObj(i -> {
          var full = byDepth.getFirst().get(i).name();
          return new Measure(
              full.substring(0, full.indexOf('@')),
              byDepth.stream().map(depth -> depth.get(i).value()).toList());
        })
        .toList();
  }
}
