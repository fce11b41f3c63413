package fm.seda.train;

import fm.seda.collaborative.nearest.Shortlist;
import fm.seda.domain.ItemRef;
import fm.seda.domain.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The items of one kind: those from one number to before another.
 *
 * @param mayComeAgain whether somebody is recommended what they have already
 */
record Shelf(Kind kind, int from, int to, boolean mayComeAgain) {

  /** All kinds there are, for items in order. */
  static List<Shelf> of(List<ItemRef> items) {
    var shelves = new ArrayList<Shelf>();
    int from = 0;
    for (int to = 1; to <= items.size(); to++) {
      var kind = items.get(from).kind();
      if (to == items.size() || items.get(to).kind() != kind) {
        shelves.add(new Shelf(kind, from, to, kind == Kind.TRACK));
        from = to;
      }
    }
    return shelves;
  }

  /** The numbers of its best items, the best first. */
  int[] best(float[] scores, int most) {
    var list = new Shortlist(most);
    list.consider(from, Arrays.copyOfRange(scores, from, to));
    return list.best().items();
  }

  boolean holds(int item) {
    return item >= from && item < to;
  }
}
