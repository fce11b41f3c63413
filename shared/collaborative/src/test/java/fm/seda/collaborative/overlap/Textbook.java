package fm.seda.collaborative.overlap;

import fm.seda.collaborative.sparse.SparseRows;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Neighbours as they are written down: every pair of columns, one after the other. */
final class Textbook {

  private final double[][] things;
  private final int items;
  private final OverlapTraining training;

  /** Items are the first columns, friends those behind them. */
  Textbook(OverlapTraining training, SparseRows preferences, SparseRows friends) {
    this.training = training;
    this.items = preferences.columns();
    this.things = new double[preferences.rows()][items + friends.columns()];
    for (int person = 0; person < things.length; person++) {
      var row = things[person];
      preferences.row(person, (item, value) -> row[item] = value);
      friends.row(person, (friend, value) -> row[items + friend] = value);
    }
  }

  double likeness(int thing, int item) {
    double product = 0;
    double one = 0;
    double other = 0;
    int people = 0;
    for (var row : things) {
      product += row[thing] * row[item];
      one += row[thing] * row[thing];
      other += row[item] * row[item];
      people += row[thing] > 0 && row[item] > 0 ? 1 : 0;
    }
    return people == 0
        ? 0
        : product / Math.sqrt(one * other) * people / (people + training.shrinkage());
  }

  /** The items that go with one thing, the best first. */
  List<Integer> neighbours(int thing) {
    return IntStream.range(0, items)
        .filter(item -> item != thing && likeness(thing, item) > 0)
        .boxed()
        .sorted(
            Comparator.comparingDouble((Integer item) -> -(float) likeness(thing, item))
                .thenComparing(Comparator.naturalOrder()))
        .limit(training.most())
        .toList();
  }

  double score(int person, int item) {
    return IntStream.range(0, things[person].length)
        .filter(thing -> things[person][thing] > 0 && neighbours(thing).contains(item))
        .mapToDouble(thing -> weight(person, thing) * likeness(thing, item))
        .sum();
  }

  /** A friend says a tenth of what an item does. */
  private double weight(int person, int thing) {
    return things[person][thing] * (thing < items ? 1 : 0.1);
  }
}
