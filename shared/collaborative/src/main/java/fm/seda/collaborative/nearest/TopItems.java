package fm.seda.collaborative.nearest;

import fm.seda.collaborative.dense.DenseMatrix;
import fm.seda.collaborative.dense.LinearAlgebra;
import java.util.Arrays;

/**
 * Finds everybody's best items by holding each person's vector against every item's. Nothing is
 * approximate: up to some hundred thousand items this costs less than asking an index.
 *
 * <pre>{@code
 * new TopItems(items, 200).of(people, (person, best) -> keep(person, best.items(), best.scores()));
 * }</pre>
 *
 * The score is the inner product; for cosine give vectors of length 1. Items of the same score come
 * in the order of their rows. Safe to share.
 */
public final class TopItems {

  /** So many products fit into a processor's cache: they are looked at before they leave it. */
  private static final int PEOPLE_AT_ONCE = 128;

  private static final int ITEMS_AT_ONCE = 4_096;

  private final DenseMatrix items;
  private final int most;

  /**
   * Ranks these, a vector a row.
   *
   * @param most how many items each person gets, if there are as many
   */
  public TopItems(DenseMatrix items, int most) {
    if (most < 1) {
      throw new IllegalArgumentException("The best " + most + " items are none; ask for 1 or more");
    }
    this.items = items;
    this.most = Math.min(most, items.rows());
  }

  /** Shows the best items of every row of this matrix, in order. */
  public void of(DenseMatrix people, Reader reader) {
    int rows = Math.min(PEOPLE_AT_ONCE, people.rows());
    var whole = DenseMatrix.zeros(rows, Math.min(ITEMS_AT_ONCE, items.rows()));
    var rest = DenseMatrix.zeros(rows, items.rows() % ITEMS_AT_ONCE);
    for (int from = 0; from < people.rows(); from += PEOPLE_AT_ONCE) {
      var some = people.slice(from, Math.min(from + PEOPLE_AT_ONCE, people.rows()));
      var chosen = choose(some, whole.top(some.rows()), rest.top(some.rows()));
      for (int i = 0; i < chosen.length; i++) {
        reader.read(from + i, chosen[i].best());
      }
    }
  }

  /** Uses the two matrices for the products with a block of items and with the last one. */
  private Shortlist[] choose(DenseMatrix people, DenseMatrix whole, DenseMatrix rest) {
    var chosen = new Shortlist[people.rows()];
    Arrays.setAll(chosen, _ -> new Shortlist(most));
    for (int from = 0; from < items.rows(); from += ITEMS_AT_ONCE) {
      int to = Math.min(from + ITEMS_AT_ONCE, items.rows());
      var products = to - from == whole.columns() ? whole : rest;
      LinearAlgebra.multiplyByRows(1, people, items.slice(from, to), 0, products);
      var row = new float[to - from];
      for (int person = 0; person < chosen.length; person++) {
        products.row(person, row);
        chosen[person].consider(from, row);
      }
    }
    return chosen;
  }

  /** Somebody who takes the lists, one after the other. */
  @FunctionalInterface
  public interface Reader {
    /** The next person's. */
    void read(int person, Best best);
  }

  /**
   * One person's best items, the best first.
   *
   * @param items rows of the items' matrix
   * @param scores of the same length
   */
  public record Best(int[] items, float[] scores) {

    /** The best so many of them. */
    public Best first(int most) {
      return items.length <= most
          ? this
          : new Best(Arrays.copyOf(items, most), Arrays.copyOf(scores, most));
    }
  }
}
