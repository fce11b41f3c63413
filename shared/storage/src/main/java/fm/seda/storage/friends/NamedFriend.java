package fm.seda.storage.friends;

import fm.seda.engine.slate.Friend;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;

/** A friend as {@code items_of_my_friends} names them. */
@Serdeable
record NamedFriend(String userId, String name, @Nullable String avatarUrl) {

  Friend friend() {
    return new Friend(userId, name, avatarUrl);
  }
}
