package fm.seda.engine.collect;

import fm.seda.domain.Item;
import fm.seda.engine.port.FriendActivity.FriendItem;
import fm.seda.engine.port.VectorStore.Position;
import org.jspecify.annotations.Nullable;

/**
 * An item that was found, while the sources are still being asked. What the first source says of it
 * stands, and the others fill in what that did not know.
 */
public final class Sighting {

  private final Item item;
  private @Nullable Position position;
  private @Nullable FriendItem friends;
  private @Nullable Learnt learnt;
  private @Nullable Lately lately;

  Sighting(Item item) {
    this.item = item;
  }

  /** Where it lies. */
  void at(Position where) {
    position = position == null ? where : position;
  }

  /** Who is into it. */
  void likedBy(FriendItem whom) {
    friends = friends == null ? whom : friends;
  }

  /** What the models say of it. */
  void learnt(Learnt what) {
    learnt = learnt == null ? what : learnt;
  }

  /** How it goes with what the person did since the models learnt. */
  void lately(Lately how) {
    lately = lately == null ? how : lately;
  }

  boolean hasVector() {
    return position != null;
  }

  void place(@Nullable Position where) {
    position = where;
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

  Candidate with(@Nullable Learnt whatLearnt, @Nullable Lately howLately) {
    return new Candidate(item, position, friends, whatLearnt, howLately);
  }
}
