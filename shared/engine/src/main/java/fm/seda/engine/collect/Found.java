package fm.seda.engine.collect;

import fm.seda.domain.Item;
import fm.seda.engine.port.FriendActivity.FriendItem;
import org.jspecify.annotations.Nullable;

/**
 * An item a source came up with, and what it learned about it on the way.
 *
 * @param vector where it lies, if the source knows
 * @param friends who is into it, if the source knows
 * @param learnt what the models say of it, if the source knows
 * @param lately how it goes with what the person did since the models learnt, if the source knows
 */
public record Found(
    Item item,
    float @Nullable [] vector,
    @Nullable FriendItem friends,
    @Nullable Learnt learnt,
    @Nullable Lately lately) {

  /** Just the item. */
  static Found plain(Item item) {
    return new Found(item, null, null, null, null);
  }

  Found with(float[] other) {
    return new Found(item, other, friends, learnt, lately);
  }

  Found with(FriendItem other) {
    return new Found(item, vector, other, learnt, lately);
  }

  Found with(Learnt other) {
    return new Found(item, vector, friends, other, lately);
  }

  Found with(Lately other) {
    return new Found(item, vector, friends, learnt, other);
  }
}
