package fm.seda.collaborative.overlap;

import fm.seda.collaborative.NeighbourModel;
import fm.seda.collaborative.nearest.TopItems.Best;
import fm.seda.collaborative.sparse.SparseRows;

/** Which items go with each item, and with having somebody for a friend. */
public final class OverlapModel implements NeighbourModel {

  /**
   * How much a friend counts beside an item that is as dear. People with a history are found less
   * of when friends speak louder; who has none hears nobody else.
   */
  private static final float FRIEND = 0.1f;

  private final SparseRows preferences;
  private final SparseRows friends;
  private final Best[] withItems;
  private final Best[] withFriends;

  /** Takes the arrays as they are: nobody else may keep them. */
  OverlapModel(SparseRows preferences, SparseRows friends, Best[] withItems, Best[] withFriends) {
    this.preferences = preferences;
    this.friends = friends;
    this.withItems = withItems;
    this.withFriends = withFriends;
  }

  @Override
  public int people() {
    return preferences.rows();
  }

  @Override
  public int items() {
    return preferences.columns();
  }

  /** What goes best with this item, the best first, with how well: between 0 and 1. */
  public Best neighbours(int item) {
    return withItems[item];
  }

  @Override
  public float[] scores(int person) {
    var scores = new float[items()];
    preferences.row(person, (item, weight) -> speak(withItems[item], weight, scores));
    friends.row(
        person, (friend, closeness) -> speak(withFriends[friend], FRIEND * closeness, scores));
    return scores;
  }

  @Override
  public float[] scores(int[] items, float[] weights, int[] friendsOfTheirs, float[] closeness) {
    var scores = new float[items()];
    for (int i = 0; i < items.length; i++) {
      speak(withItems[items[i]], weights[i], scores);
    }
    for (int i = 0; i < friendsOfTheirs.length; i++) {
      speak(withFriends[friendsOfTheirs[i]], FRIEND * closeness[i], scores);
    }
    return scores;
  }

  private static void speak(Best neighbours, float weight, float[] scores) {
    var items = neighbours.items();
    for (int i = 0; i < items.length; i++) {
      scores[items[i]] += weight * neighbours.scores()[i];
    }
  }
}
