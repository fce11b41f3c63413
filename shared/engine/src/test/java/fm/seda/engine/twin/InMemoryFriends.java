package fm.seda.engine.twin;

import fm.seda.domain.Kind;
import fm.seda.engine.port.FriendActivity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What friends are into, in a list. */
public final class InMemoryFriends implements FriendActivity {

  private final List<FriendItem> items = new ArrayList<>();
  private final Set<String> hidden = new HashSet<>();
  private final Outages outages;

  InMemoryFriends(Outages outages) {
    this.outages = outages;
  }

  void add(FriendItem item) {
    items.add(item);
  }

  void hide(String friendId) {
    hidden.add(friendId);
  }

  @Override
  public Set<String> nameable(UUID userId, Set<String> friendIds) {
    outages.pass("names");
    return friendIds.stream().filter(it -> !hidden.contains(it)).collect(Collectors.toSet());
  }

  @Override
  public List<FriendItem> items(UUID userId, Kind kind, int limit) {
    outages.pass("friends");
    return items.stream()
        .filter(it -> it.item().kind() == kind)
        .sorted(Comparator.comparingDouble(FriendItem::weight).reversed())
        .limit(limit)
        .toList();
  }
}
