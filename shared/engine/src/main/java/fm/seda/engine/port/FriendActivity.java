package fm.seda.engine.port;

import fm.seda.domain.Item;
import fm.seda.domain.Kind;
import fm.seda.engine.slate.Friend;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Knows what a person's friends are into. Only mutual friends count. */
public interface FriendActivity {

  /** The items most of the person's friends care about, most first. */
  List<FriendItem> items(UUID userId, Kind kind, int limit);

  /**
   * Those of these friends who let themselves be named at this moment, by {@link Friend#userId}.
   */
  Set<String> nameable(UUID userId, Set<String> friendIds);

  /**
   * An item friends care about.
   *
   * @param weight how much they care, decayed: each friend counts for one at most
   * @param count how many friends
   * @param named those of them who let their friends see what they do
   */
  record FriendItem(Item item, double weight, int count, List<Friend> named) {}
}
