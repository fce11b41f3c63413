package fm.seda.train;

import fm.seda.collaborative.nearest.TopItems;
import fm.seda.collaborative.sparse.SparseRows;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;

/** The best items for people with a history: the best by the factors and by the neighbours. */
final class ByHistory {

  private final Community community;
  private final Learnt learnt;
  private final List<Shelf> shelves;

  ByHistory(Community community, Learnt learnt) {
    this.community = community;
    this.learnt = learnt;
    this.shelves = Shelf.of(community.items());
  }

  List<Shortlisted> lists(int from, int to) {
    var lists = new ArrayList<Shortlisted>();
    var byFactors = shelves.stream().map(shelf -> byFactors(shelf, from, to)).toList();
    var model = learnt.neighbours();
    for (int person = from; person < to; person++) {
      var scores = model.scores(person);
      for (int i = 0; i < shelves.size(); i++) {
        var shelf = shelves.get(i);
        var byNeighbours = byNeighbours(shelf, person, scores.clone());
        var items = byTurns(byFactors.get(i)[person - from], byNeighbours);
        if (items.length > 0) {
          lists.add(list(person, shelf, items, scores));
        }
      }
    }
    return lists;
  }

  /** Each person's best of this shelf, without what they have. */
  private int[][] byFactors(Shelf shelf, int from, int to) {
    var items = learnt.factors().items().slice(shelf.from(), shelf.to());
    var best = new int[to - from][];
    new TopItems(items, Shortlisted.MOST + most(shelf, from, to))
        .of(
            learnt.factors().people().slice(from, to),
            (row, list) ->
                best[row] =
                    Arrays.stream(list.items())
                        .map(item -> item + shelf.from())
                        .filter(item -> !has(shelf, from + row, item))
                        .limit(Shortlisted.MOST)
                        .toArray());
    return best;
  }

  private int[] byNeighbours(Shelf shelf, int person, float[] scores) {
    if (!shelf.mayComeAgain()) {
      community.preferences().row(person, (item, _) -> scores[item] = Float.NEGATIVE_INFINITY);
    }
    return Arrays.stream(shelf.best(scores, Shortlisted.MOST))
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

  private Shortlisted list(int person, Shelf shelf, int[] items, float[] scores) {
    var factors = new float[items.length];
    for (int i = 0; i < items.length; i++) {
      factors[i] = learnt.factors().score(person, items[i]);
    }
    return new Shortlisted(
        community.people().get(person), shelf, items, factors, Shortlisted.at(items, scores));
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
}
