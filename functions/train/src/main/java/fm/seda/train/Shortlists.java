package fm.seda.train;

import fm.seda.collaborative.dense.LinearAlgebra;
import fm.seda.collaborative.nearest.Shortlist;
import fm.seda.collaborative.nearest.TopItems;
import fm.seda.collaborative.sparse.SparseRows;
import fm.seda.storage.models.ModelWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds for everybody the best items of each kind by either model, and hands them on a few people
 * at a time, so that it does not matter how many there are.
 */
final class Shortlists {

  /** Of either model, for each person and kind. */
  private static final int MOST = 200;

  private static final int PEOPLE_AT_ONCE = 128;

  private final Community community;
  private final Learnt learnt;
  private final List<Shelf> shelves;

  Shortlists(Community community, Learnt learnt) {
    this.community = community;
    this.learnt = learnt;
    this.shelves = Shelf.of(community.items());
  }

  /** Everybody's, in no order. */
  void writeTo(ModelWriter.People out) {
    int people = community.people().size();
    int threadsBefore = LinearAlgebra.threads();
    // the people are shared among all processors already
    LinearAlgebra.threads(1);
    try {
      IntStream.range(0, Math.ceilDiv(people, PEOPLE_AT_ONCE))
          .parallel()
          .mapToObj(batch -> {
            int from = batch * PEOPLE_AT_ONCE;
            return of(from, Math.min(from + PEOPLE_AT_ONCE, people));
          })
          .forEach(found -> write(found, out));
    } finally {
      LinearAlgebra.threads(threadsBefore);
    }
  }

  private synchronized void write(List<Found> found, ModelWriter.People out) {
    for (var one : found) {
      var person = community.people().get(one.person());
      out.add(person, one.shelf().kind(), one.items(), one.factors(), one.neighbours());
    }
  }

  private List<Found> of(int from, int to) {
    var found = new ArrayList<Found>();
    var byFactors = shelves.stream().map(shelf -> byFactors(shelf, from, to)).toList();
    var model = learnt.neighbours();
    for (int person = from; person < to; person++) {
      var scores = model == null ? null : model.scores(person);
      for (int i = 0; i < shelves.size(); i++) {
        var shelf = shelves.get(i);
        var byNeighbours =
            scores == null ? new int[0] : byNeighbours(shelf, person, scores.clone());
        var items = byTurns(byFactors.get(i)[person - from], byNeighbours);
        if (items.length > 0) {
          found.add(found(person, shelf, items, scores));
        }
      }
    }
    return found;
  }

  /** Each person's best of this shelf, without what they have. */
  private int[][] byFactors(Shelf shelf, int from, int to) {
    var items = learnt.factors().items().slice(shelf.from(), shelf.to());
    var best = new int[to - from][];
    new TopItems(items, MOST + most(shelf, from, to))
        .of(
            learnt.factors().people().slice(from, to),
            (row, list) ->
                best[row] =
                    Arrays.stream(list.items())
                        .map(item -> item + shelf.from())
                        .filter(item -> !has(shelf, from + row, item))
                        .limit(MOST)
                        .toArray());
    return best;
  }

  private int[] byNeighbours(Shelf shelf, int person, float[] scores) {
    if (!shelf.mayComeAgain()) {
      community.preferences().row(person, (item, _) -> scores[item] = Float.NEGATIVE_INFINITY);
    }
    var list = new Shortlist(MOST);
    list.consider(shelf.from(), Arrays.copyOfRange(scores, shelf.from(), shelf.to()));
    return Arrays.stream(list.best().items())
        .filter(item -> scores[item] != Float.NEGATIVE_INFINITY)
        .toArray();
  }

  /** The best of one and of the other in turn, so the earlier the better by one of them. */
  private static int[] byTurns(int[] some, int[] others) {
    var all = new LinkedHashSet<Integer>();
    for (int i = 0; i < Math.max(some.length, others.length); i++) {
      if (i < some.length) {
        all.add(some[i]);
      }
      if (i < others.length) {
        all.add(others[i]);
      }
    }
    return all.stream().mapToInt(Integer::intValue).toArray();
  }

  private Found found(int person, Shelf shelf, int[] items, float @Nullable [] scores) {
    var factors = new float[items.length];
    var neighbours = new float[scores == null ? 0 : items.length];
    for (int i = 0; i < items.length; i++) {
      factors[i] = learnt.factors().score(person, items[i]);
      if (scores != null) {
        neighbours[i] = scores[items[i]];
      }
    }
    return new Found(person, shelf, items, factors, neighbours);
  }

  /** How many of these items somebody has at the most who will get none of them again. */
  private int most(Shelf shelf, int from, int to) {
    return IntStream.range(from, to)
        .map(person -> shelf.mayComeAgain() ? 0 : count(shelf, person))
        .max()
        .orElse(0);
  }

  private int count(Shelf shelf, int person) {
    var known = community.preferences();
    return (int)
        IntStream.range(known.start(person), known.end(person))
            .filter(at -> shelf.holds(known.column(at)))
            .count();
  }

  private boolean has(Shelf shelf, int person, int item) {
    return !shelf.mayComeAgain() && holds(community.preferences(), person, item);
  }

  /** The columns of a row ascend. */
  private static boolean holds(SparseRows rows, int row, int column) {
    int from = rows.start(row);
    int to = rows.end(row);
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (rows.column(middle) < column) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from < rows.end(row) && rows.column(from) == column;
  }

  private record Found(int person, Shelf shelf, int[] items, float[] factors, float[] neighbours) {}
}
