package fm.seda.train;

import java.util.UUID;

/**
 * The best items of a kind for somebody, the best first, with a score of each by either model.
 *
 * @param factors empty for newcomers, of whom the factors know nothing
 */
record Shortlisted(UUID person, Shelf shelf, int[] items, float[] factors, float[] neighbours) {

  /** Of either model, for each person and kind. */
  static final int MOST = 200;

  /** These items' scores. */
  static float[] at(int[] items, float[] scores) {
    var some = new float[items.length];
    for (int i = 0; i < items.length; i++) {
      some[i] = scores[items[i]];
    }
    return some;
  }
}
