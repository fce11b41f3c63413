package fm.seda.userapi.friends;

import fm.seda.domain.problem.InvalidInput;
import fm.seda.domain.problem.NotFound;
import fm.seda.platform.identity.Caller;
import fm.seda.platform.identity.ForPeople;
import fm.seda.storage.friendships.Friendships;
import fm.seda.userapi.input.Cursor;
import fm.seda.userapi.input.PageSize;
import fm.seda.userapi.input.Texts;
import fm.seda.userapi.lists.RankedLists;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The caller's own side of their friendships. */
@Controller("/v1/friends")
final class FriendsController {

  private static final Pattern RELATIONSHIP = Pattern.compile("[a-z][a-z_]{0,29}");

  private final Friendships friendships;
  private final RankedLists lists;

  FriendsController(Friendships friendships, RankedLists lists) {
    this.friendships = friendships;
    this.lists = lists;
  }

  @Get
  @ForPeople
  FriendPage list(
      Caller.Person caller,
      @QueryValue @Nullable Integer limit,
      @QueryValue @Nullable String cursor) {
    var size = PageSize.of(limit);
    var after = Cursor.read(cursor, it -> it);
    return FriendPage.of(friendships.list(caller.userId(), after, size + 1), size);
  }

  @Get("/{friendUserId}")
  @ForPeople
  Friend find(Caller.Person caller, String friendUserId) {
    return friendships
        .find(caller.userId(), checked(friendUserId))
        .map(Friend::of)
        .orElseThrow(FriendsController::noFriend);
  }

  /** Nothing shows to either side before both have done this. */
  @Put("/{friendUserId}")
  @ForPeople
  Friend make(
      Caller.Person caller,
      String friendUserId,
      @QueryValue(defaultValue = "friend") String relationshipType) {
    if (!RELATIONSHIP.matcher(relationshipType).matches()) {
      throw new InvalidInput(
          "relationshipType", "relationshipType must be a word such as friend or family.");
    }
    var made = friendships.make(caller.userId(), checked(friendUserId), relationshipType);
    if (made.friendship().mutual()) {
      renewBoth(caller.userId(), made.friend());
    }
    return Friend.of(made.friendship());
  }

  @Delete("/{friendUserId}")
  @ForPeople
  @Status(HttpStatus.NO_CONTENT)
  void end(Caller.Person caller, String friendUserId) {
    var friend =
        friendships
            .end(caller.userId(), checked(friendUserId))
            .orElseThrow(FriendsController::noFriend);
    renewBoth(caller.userId(), friend);
  }

  private void renewBoth(UUID one, UUID other) {
    lists.renew(one, "friends");
    lists.renew(other, "friends");
  }

  private static String checked(String friendUserId) {
    return Texts.checked(friendUserId, "friendUserId", 200);
  }

  private static NotFound noFriend() {
    return new NotFound("The caller has no such friend.");
  }
}
