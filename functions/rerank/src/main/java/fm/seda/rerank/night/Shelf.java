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
 * @param spots where among those each is
 * @param directions a row for each of them: its vector at length 1, which halving the bits of a
 *     number left it close to
 */
record Shelf(
    Ordering popular,
    Ordering newest,
    List<StoredItem> placed,
    Map<ItemRef, Spot> spots,
    DenseMatrix directions) {

  /** The row of an item, and its vector: all that is asked of it, in one place of the memory. */
  record Spot(int row, float[] vector) {}

  /** Of these, in the database's order of their ids, which is that of equals in every other. */
  static Shelf of(List<StoredItem> stored) {
    var items = stored.stream().map(StoredItem::item).toList();
    var placed = stored.stream().filter(it -> it.vector() != null).toList();
    return new Shelf(
        Ordering.of(items, Comparator.comparingDouble(Item::popularity).reversed()),
        Ordering.of(items, Comparator.comparing(Item::createdAt).reversed()),
        placed,
        spots(placed),
        directions(placed));
  }

  private static Map<ItemRef, Spot> spots(List<StoredItem> placed) {
    var spots = HashMap.<ItemRef, Spot>newHashMap(placed.size());
    for (int i = 0; i < placed.size(); i++) {
      spots.put(placed.get(i).item().ref(), new Spot(i, vector(placed.get(i))));
    }
    return spots;
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
