package fm.seda.engine.collect;

import fm.seda.domain.Kind;
import fm.seda.engine.port.FriendActivity;
import fm.seda.engine.portrait.Portrait;

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
  public void collect(Portrait person, Kind kind, int limit, Candidates into) {
    var listener = person.listener();
    if (!listener.personalised()) {
      return;
    }
    for (var liked : friends.items(listener.userId(), kind, limit)) {
      into.add(liked.item()).likedBy(liked);
    }
  }
}
