package fm.seda.collaborative.overlap;

import fm.seda.collaborative.sparse.SparseRows;

/**
 * What one thing has in common with every item: a row of the product of two nearly empty tables,
 * added up in an array that is long and stays (Gustavson's way). For one thread, which uses it for
 * one thing after the other.
 */
final class Overlap {

  private final SparseRows preferences;
  private final double[] products;
  private final int[] people;
  private final int[] met;
  private int size;

  /** With the items of this table, people × items. */
  Overlap(SparseRows preferences) {
    this.preferences = preferences;
    this.products = new double[preferences.columns()];
    this.people = new int[preferences.columns()];
    this.met = new int[preferences.columns()];
  }

  /** From now on this is about that row of things × people. */
  void of(SparseRows holders, int thing) {
    forget();
    for (int at = holders.start(thing); at < holders.end(thing); at++) {
      add(holders.column(at), holders.value(at));
    }
  }

  /** Shows every item that anybody has together with the thing, in no order. */
  void each(Reader reader) {
    for (int i = 0; i < size; i++) {
      reader.read(met[i], products[met[i]], people[met[i]]);
    }
  }

  private void add(int person, double weight) {
    for (int at = preferences.start(person); at < preferences.end(person); at++) {
      int item = preferences.column(at);
      if (people[item]++ == 0) {
        met[size++] = item;
      }
      products[item] += weight * preferences.value(at);
    }
  }

  private void forget() {
    for (int i = 0; i < size; i++) {
      products[met[i]] = 0;
      people[met[i]] = 0;
    }
    size = 0;
  }

  /** Somebody who looks at what there is in common. */
  @FunctionalInterface
  interface Reader {
    /** The next item; {@code people} have both. */
    void read(int item, double product, int people);
  }
}
