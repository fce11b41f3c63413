package fm.seda.collaborative.overlap;

import fm.seda.collaborative.nearest.Shortlist;
import fm.seda.collaborative.nearest.TopItems.Best;
import fm.seda.collaborative.sparse.SparseRows;
import java.util.stream.IntStream;

/**
 * Finds the items that go with each of many things people have: items themselves, or friends. Every
 * thing is a problem of its own, so processors share them and the result does not depend on who
 * does which.
 */
final class Neighbourhoods {

  private static final int THINGS_AT_A_TIME = 32;
  private static final int NOTHING = -1;

  private final OverlapTraining training;
  private final SparseRows preferences;
  private final SparseRows hearers;
  private final double[] lengths;

  /** Among the items of this table, people × items. */
  Neighbourhoods(OverlapTraining training, SparseRows preferences) {
    this.training = training;
    this.preferences = preferences;
    this.hearers = preferences.transposed();
    this.lengths = lengths(hearers);
  }

  /** What goes with each item; nothing goes with itself. */
  Best[] ofItems() {
    return of(hearers, lengths, true);
  }

  /** What goes with having each person for a friend, from people × people. */
  Best[] ofFriends(SparseRows friends) {
    var befriended = friends.transposed();
    return of(befriended, lengths(befriended), false);
  }

  /** From things × people, and how long each row is. */
  private Best[] of(SparseRows holders, double[] holdersLengths, boolean items) {
    var best = new Best[holders.rows()];
    var overlaps = ThreadLocal.withInitial(() -> new Overlap(preferences));
    IntStream.range(0, Math.ceilDiv(best.length, THINGS_AT_A_TIME))
        .parallel()
        .forEach(batch -> {
          var overlap = overlaps.get();
          int first = batch * THINGS_AT_A_TIME;
          int end = Math.min(first + THINGS_AT_A_TIME, best.length);
          for (int thing = first; thing < end; thing++) {
            overlap.of(holders, thing);
            best[thing] = nearest(overlap, holdersLengths[thing], items ? thing : NOTHING);
          }
        });
    return best;
  }

  private Best nearest(Overlap overlap, double length, int itself) {
    var list = new Shortlist(training.most());
    overlap.each((item, product, people) -> {
      double cosine = product / (length * lengths[item]);
      float likeness = (float) (cosine * people / (people + training.shrinkage()));
      if (item != itself && likeness > 0) {
        list.consider(item, likeness);
      }
    });
    return list.best();
  }

  private static double[] lengths(SparseRows rows) {
    var lengths = new double[rows.rows()];
    for (int row = 0; row < lengths.length; row++) {
      double sum = 0;
      for (int at = rows.start(row); at < rows.end(row); at++) {
        // as doubles: the square of the smallest preference would be 0
        sum += (double) rows.value(at) * rows.value(at);
      }
      lengths[row] = Math.sqrt(sum);
    }
    return lengths;
  }
}
