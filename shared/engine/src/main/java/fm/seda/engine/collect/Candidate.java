package fm.seda.engine.collect;

import fm.seda.domain.Item;
import fm.seda.domain.ItemRef;
import fm.seda.engine.port.FriendActivity.FriendItem;
import fm.seda.engine.port.LearntTaste.Basis;
import fm.seda.engine.port.VectorStore.Position;
import org.jspecify.annotations.Nullable;

/**
 * An item in the running, with all that the sources know about it together.
 *
 * @param position where it lies; null if it has not been embedded
 * @param friends who is into it; null if nobody the person knows
 * @param learnt what the models say of it; null if they know nothing
 * @param lately how it goes with what the person did since the models learnt; null if that is not
 *     known
 */
public record Candidate(
    Item item,
    @Nullable Position position,
    @Nullable FriendItem friends,
    @Nullable Learnt learnt,
    @Nullable Lately lately) {

  /** Points at the item. */
  public ItemRef ref() {
    return item.ref();
  }

  /** Where it lies; null if it has not been embedded. */
  public float @Nullable [] vector() {
    return position == null ? null : position.vector();
  }

  /** What the models say of it, if they go by that; null if not. */
  public @Nullable Learnt learntFrom(Basis basis) {
    return learnt != null && learnt.basis() == basis ? learnt : null;
  }
}
