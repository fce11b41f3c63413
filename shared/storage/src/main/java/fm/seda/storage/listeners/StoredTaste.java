package fm.seda.storage.listeners;

import fm.seda.domain.EmbeddingSpace;
import fm.seda.domain.TasteCentre;
import fm.seda.storage.spaces.VectorTables;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * A taste as the database keeps it, in several columns.
 *
 * @param space that the centres are of; the live one where there are none
 */
record StoredTaste(List<TasteCentre> centres, EmbeddingSpace space) {

  /** What the columns have; nothing where this cell has no vectors of its space any more. */
  static StoredTaste of(
      List<float[]> directions,
      IntToDoubleFunction shares,
      @Nullable String provider,
      @Nullable String model,
      VectorTables tables) {
    if (directions.isEmpty()) {
      return none(tables);
    }
    var space =
        new EmbeddingSpace(
            provider == null ? "" : provider,
            model == null ? "" : model,
            directions.getFirst().length);
    return tables.of(space).isEmpty()
        ? none(tables)
        : new StoredTaste(centres(directions, shares), space);
  }

  private static StoredTaste none(VectorTables tables) {
    return new StoredTaste(List.of(), tables.live().space());
  }

  private static List<TasteCentre> centres(List<float[]> directions, IntToDoubleFunction shares) {
    var centres = new ArrayList<TasteCentre>(directions.size());
    for (int i = 0; i < directions.size(); i++) {
      centres.add(new TasteCentre(directions.get(i), shares.applyAsDouble(i)));
    }
    return List.copyOf(centres);
  }
}
