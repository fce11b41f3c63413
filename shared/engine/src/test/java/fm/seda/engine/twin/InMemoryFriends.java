package fm.seda.engine.twin;

import fm.seda.domain.Kind;
import fm.seda.engine.port.FriendActivity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** What friends are into, in a list. */
public final class InMemoryFriends implements FriendActivity {

  private final List<FriendItem> items = new ArrayList<>();
  private final Outages outages;

  InMemoryFriends(Outages outages) {
    this.outages = outages;
  }

  void add(FriendItem item) {
    items.add(item);
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
