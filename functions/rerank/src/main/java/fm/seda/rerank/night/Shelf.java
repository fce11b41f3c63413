package fm.seda.rerank.night;

import fm.seda.collaborative.dense.DenseMatrix;
import fm.seda.domain.Direction;
import fm.seda.domain.Item;
import fm.seda.domain.ItemRef;
import fm.seda.storage.catalogue.StoredItem;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All items of a kind in memory, in the orders people ask for.
 *
 * @param placed those that have a vector, in the database's order of their ids
 * @param rows where among those each is
 * @param directions a row for each of them: its vector at length 1, which halving the bits of a
 *     number left it close to
 */
record Shelf(
    Ordering popular,
    Ordering newest,
    List<StoredItem> placed,
    Map<ItemRef, Integer> rows,
    DenseMatrix directions) {

  /** Of these, in the database's order of their ids, which is that of equals in every other. */
  static Shelf of(List<StoredItem> stored) {
    var items = stored.stream().map(StoredItem::item).toList();
    var placed = stored.stream().filter(it -> it.vector() != null).toList();
    return new Shelf(
        Ordering.of(items, Comparator.comparingDouble(Item::popularity).reversed()),
        Ordering.of(items, Comparator.comparing(Item::createdAt).reversed()),
        placed,
        rows(placed),
        directions(placed));
  }

  private static Map<ItemRef, Integer> rows(List<StoredItem> placed) {
    var rows = HashMap.<ItemRef, Integer>newHashMap(placed.size());
    for (int i = 0; i < placed.size(); i++) {
      rows.put(placed.get(i).item().ref(), i);
    }
    return rows;
  }

  private static DenseMatrix directions(List<StoredItem> placed) {
    int width = placed.stream().mapToInt(it -> vector(it).length).findFirst().orElse(0);
    var directions = DenseMatrix.zeros(placed.size(), width);
    for (int i = 0; i < placed.size(); i++) {
      directions.setRow(i, Direction.of(vector(placed.get(i))));
    }
    return directions;
  }

  /** The vector of an item that is placed. */
  static float[] vector(StoredItem item) {
    var vector = item.vector();
    if (vector == null) {
      throw new IllegalArgumentException(item.item().ref() + " has no vector");
    }
    return vector;
  }
}
