package fm.seda.train;

import fm.seda.collaborative.sparse.SparseRows;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * What a training does not get to see, to judge it by: a fifth of what every tenth person cares
 * about. Who and what is drawn from the ids, so it is the same on consecutive nights and a model
 * can be compared with the one before.
 *
 * @param people whose items were held out
 * @param items for each of them, which
 * @param rest everything else
 */
record HeldOut(int[] people, List<int[]> items, SparseRows rest) {

  private static final int ONE_PERSON_IN = 10;
  private static final int ONE_ITEM_IN = 5;

  static HeldOut from(Community community) {
    var known = community.preferences();
    var people =
        IntStream.range(0, known.rows())
            .filter(person -> known.count(person) >= ONE_ITEM_IN)
            .filter(person ->
                Long.remainderUnsigned(draw(community.people().get(person)), ONE_PERSON_IN) == 0)
            .toArray();
    var items = IntStream.of(people).mapToObj(person -> some(community, person)).toList();
    return new HeldOut(people, items, without(people, items, known));
  }

  /** Those that come first in an order of their own for every person. */
  private static int[] some(Community community, int person) {
    var known = community.preferences();
    long seed = draw(community.people().get(person));
    return IntStream.range(known.start(person), known.end(person))
        .mapToObj(known::column)
        .sorted(
            Comparator.comparingLong(item -> mix(seed ^ draw(community.items().get(item).id()))))
        .limit(known.count(person) / ONE_ITEM_IN)
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private static SparseRows without(int[] people, List<int[]> items, SparseRows known) {
    var rest = SparseRows.builder(known.rows(), known.columns());
    var hidden = new BitSet(known.columns());
    int next = 0;
    for (int person = 0; person < known.rows(); person++) {
      hidden.clear();
      if (next < people.length && people[next] == person) {
        IntStream.of(items.get(next++)).forEach(hidden::set);
      }
      int row = person;
      known.row(
          row,
          (item, value) -> {
            if (!hidden.get(item)) {
              rest.add(row, item, value);
            }
          });
    }
    return rest.build();
  }

  private static long draw(UUID id) {
    return mix(id.getMostSignificantBits() + 31 * mix(id.getLeastSignificantBits()));
  }

  /** Stirs the bits, so that ids that are alike are drawn as if they were not (splitmix64). */
  private static long mix(long bits) {
    long mixed = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }
}
