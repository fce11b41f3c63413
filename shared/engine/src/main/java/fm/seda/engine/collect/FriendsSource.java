package fm.seda.engine.collect;

import fm.seda.domain.Kind;
import fm.seda.engine.port.FriendActivity;
import fm.seda.engine.portrait.Portrait;
import java.util.List;

/** What the person's friends are into. */
final class FriendsSource implements CandidateSource {

  private final FriendActivity friends;

  FriendsSource(FriendActivity friends) {
    this.friends = friends;
  }

  @Override
  public String name() {
    return "friends";
  }

  @Override
  public List<Found> collect(Portrait person, Kind kind, int limit) {
    var listener = person.listener();
    if (!listener.personalised()) {
      return List.of();
    }
    return friends.items(listener.userId(), kind, limit).stream()
        .map(liked -> Found.plain(liked.item()).with(liked))
        .toList();
  }
}
