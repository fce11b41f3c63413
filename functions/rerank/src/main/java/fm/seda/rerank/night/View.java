package fm.seda.rerank.night;

import fm.seda.collaborative.dense.DenseMatrix;
import fm.seda.collaborative.dense.LinearAlgebra;
import fm.seda.collaborative.nearest.Shortlist;
import fm.seda.collaborative.nearest.TopItems;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntToDoubleFunction;

/** How near every item of a kind lies to where some people's tastes point. */
final class View {

  private final DenseMatrix items;
  // by identity: everybody brings their own
  private final Map<float[], Integer> rows = new IdentityHashMap<>();
  private DenseMatrix likeness;

  /** Of these, a direction each. */
  View(DenseMatrix items) {
    this.items = items;
    this.likeness = DenseMatrix.zeros(0, items.rows());
  }

  /** Holds all items against these directions, and forgets those before. */
  View of(List<float[]> directions) {
    rows.clear();
    var people = DenseMatrix.zeros(directions.size(), items.columns());
    for (int i = 0; i < directions.size(); i++) {
      people.setRow(i, directions.get(i));
      rows.put(directions.get(i), i);
    }
    if (likeness.rows() < directions.size()) {
      likeness = DenseMatrix.zeros(directions.size(), items.rows());
    }
    if (!directions.isEmpty()) {
      // shards are worked on side by side already, each in a function of its own
      try (var _ = LinearAlgebra.onOneThread()) {
        LinearAlgebra.multiplyByRows(1, people, items, 0, likeness.top(directions.size()));
      }
    }
    return this;
  }

  /** Whether all items were held against each of these. */
  boolean shows(List<float[]> directions) {
    return rows.keySet().containsAll(directions);
  }

  /** The nearest, by their rows. */
  TopItems.Best best(float[] direction, int most) {
    var best = new Shortlist(Math.min(most, items.rows()));
    best.consider(0, likeness.row(row(direction)));
    return best.best();
  }

  /** How near each item lies to the nearest of these directions, between 0 and 1. */
  IntToDoubleFunction nearness(List<float[]> directions) {
    var seen = directions.stream().mapToInt(this::row).toArray();
    return item -> {
      var nearest = 0.0f;
      for (int row : seen) {
        nearest = Math.max(nearest, likeness.get(row, item));
      }
      return Math.min(1, nearest);
    };
  }

  private int row(float[] direction) {
    return Objects.requireNonNull(rows.get(direction), "nobody looked that way");
  }
}
