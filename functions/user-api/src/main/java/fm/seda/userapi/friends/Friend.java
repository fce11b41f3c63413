package fm.seda.userapi.friends;

import fm.seda.storage.friendships.Friendship;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody the caller calls a friend. */
@Serdeable
public record Friend(
    String userId,
    @Nullable String displayName,
    @Nullable String avatarUrl,
    String relationshipType,
    boolean mutual,
    Instant since) {

  static Friend of(Friendship friendship) {
    return new Friend(
        friendship.friendId(),
        friendship.displayName(),
        friendship.avatarUrl(),
        friendship.relationshipType(),
        friendship.mutual(),
        friendship.since());
  }

  /** Names stay out of logs. */
  @Override
  public String toString() {
    return mutual ? "a mutual friend" : "a one-sided friend";
  }
}
