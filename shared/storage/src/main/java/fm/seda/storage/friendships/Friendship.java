package fm.seda.storage.friendships;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody a person calls a friend.
 *
 * @param friendId the parent product's id of the friend
 * @param mutual whether the friend says so too; until then neither sees what the other does
 */
public record Friendship(
    String friendId,
    @Nullable String displayName,
    @Nullable String avatarUrl,
    String relationshipType,
    boolean mutual,
    Instant since) {

  /** Names stay out of logs. */
  @Override
  public String toString() {
    return mutual ? "a mutual friendship" : "a one-sided friendship";
  }
}
