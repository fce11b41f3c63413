package fm.seda.userapi.friends;

import fm.seda.storage.friendships.Friendship;
import fm.seda.userapi.input.Cursor;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Some of the caller's friends. */
@Serdeable
public record FriendPage(List<Friend> friends, @Nullable String nextCursor) {

  /** Of one more than the page holds, if there are that many. */
  static FriendPage of(List<Friendship> found, int size) {
    var shown = found.stream().limit(size).toList();
    return new FriendPage(
        shown.stream().map(Friend::of).toList(),
        found.size() > size ? Cursor.of(shown.getLast().friendId()) : null);
  }
}
