package fm.seda.feedapi.card;

import fm.seda.engine.slate.Friend;
import fm.seda.engine.slate.Friends;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The friends behind a card.
 *
 * @param count all of them, also those who stay unnamed
 * @param avatars the faces to show
 * @param overflow how many there are beyond the faces
 */
@Serdeable
public record FriendsView(int count, List<Face> avatars, int overflow) {

  /** Somebody who lets their friends see what they do. */
  @Serdeable
  public record Face(String userId, String name, @Nullable String avatarUrl) {

    static Face of(Friend friend) {
      return new Face(friend.userId(), friend.name(), friend.avatarUrl());
    }
  }

  static FriendsView of(Friends friends) {
    return new FriendsView(
        friends.count(), friends.faces().stream().map(Face::of).toList(), friends.overflow());
  }
}
