package fm.seda.collaborative;

/**
 * Says how well every item goes with what somebody knows and whom they are friends with. Scores are
 * comparable for one person only. What they know already is scored by everything else they know.
 *
 * <p>Does not change, so threads may share it.
 */
public interface NeighbourModel {

  /** How many people it was trained on. */
  int people();

  /** How many items it can score. */
  int items();

  /** What it says of every item for somebody it was trained on. */
  float[] scores(int person);

  /**
   * What it says of every item for somebody who came, or did something, since the training.
   *
   * @param items what they care about, and {@code weights} how much
   * @param friendsOfTheirs people it was trained on, and {@code closeness} how close they are
   */
  float[] scores(int[] items, float[] weights, int[] friendsOfTheirs, float[] closeness);
}
