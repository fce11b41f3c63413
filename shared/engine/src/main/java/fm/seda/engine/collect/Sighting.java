package fm.seda.engine.collect;

import fm.seda.domain.Item;
import fm.seda.domain.ItemRef;
import fm.seda.engine.port.FriendActivity.FriendItem;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An item that was found, while the sources are still being asked. What the first source says of it
 * stands, and the others fill in what that did not know.
 */
final class Sighting {

  private final Item item;
  private float @Nullable [] vector;
  private @Nullable FriendItem friends;
  private @Nullable Learnt learnt;
  private @Nullable Lately lately;

  Sighting(Found found) {
    this.item = found.item();
    this.vector = found.vector();
    this.friends = found.friends();
    this.learnt = found.learnt();
    this.lately = found.lately();
  }

  void add(Found found) {
    vector = vector == null ? found.vector() : vector;
    friends = friends == null ? found.friends() : friends;
    learnt = learnt == null ? found.learnt() : learnt;
    lately = lately == null ? found.lately() : lately;
  }

  boolean hasVector() {
    return vector != null;
  }

  void place(Map<ItemRef, float[]> vectors) {
    if (vector == null) {
      vector = vectors.get(item.ref());
    }
  }

  Item item() {
    return item;
  }

  @Nullable Learnt learnt() {
    return learnt;
  }

  @Nullable Lately lately() {
    return lately;
  }

  Candidate with(@Nullable Learnt whatLearnt, @Nullable Lately whatLately) {
    return new Candidate(item, vector, friends, whatLearnt, whatLately);
  }
}
