package fm.seda.storage.listeners;

import fm.seda.domain.EmbeddingSpace;
import fm.seda.domain.TasteCentre;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A taste as the database keeps it, in several columns.
 *
 * @param space that the centres are of; the live one where there are none
 */
record StoredTaste(List<TasteCentre> centres, EmbeddingSpace space) {

  /**
   * What the columns have; nothing where this cell has no vectors of its space any more.
   *
   * @param isThere whether the cell has vectors of a space
   */
  static StoredTaste of(
      List<float[]> directions,
      IntToDoubleFunction shares,
      @Nullable String provider,
      @Nullable String model,
      Predicate<EmbeddingSpace> isThere,
      EmbeddingSpace live) {
    if (directions.isEmpty()) {
      return new StoredTaste(List.of(), live);
    }
    var space =
        new EmbeddingSpace(
            provider == null ? "" : provider,
            model == null ? "" : model,
            directions.getFirst().length);
    return isThere.test(space)
        ? new StoredTaste(centres(directions, shares), space)
        : new StoredTaste(List.of(), live);
  }

  private static List<TasteCentre> centres(List<float[]> directions, IntToDoubleFunction shares) {
    var centres = new ArrayList<TasteCentre>(directions.size());
    for (int i = 0; i < directions.size(); i++) {
      centres.add(new TasteCentre(directions.get(i), shares.applyAsDouble(i)));
    }
    return List.copyOf(centres);
  }
}
