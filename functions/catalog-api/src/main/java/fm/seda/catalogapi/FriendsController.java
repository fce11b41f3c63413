package fm.seda.catalogapi;

import fm.seda.catalogapi.batch.Batch;
import fm.seda.catalogapi.batch.BatchAnswer;
import fm.seda.catalogapi.batch.Row;
import fm.seda.platform.identity.ForBackends;
import fm.seda.storage.bulk.FriendshipBatch;
import fm.seda.storage.bulk.FriendshipBatch.Friendship;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Put;
import io.micronaut.json.tree.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Friendships of the parent product, which vouches for both sides. */
@Controller("/v1/friends")
final class FriendsController {

  private final FriendshipReader reader;
  private final FriendshipBatch friendships;

  FriendsController(FriendshipReader reader, FriendshipBatch friendships) {
    this.reader = reader;
    this.friendships = friendships;
  }

  @Put("/batch")
  @ForBackends(scope = "catalog")
  BatchAnswer put(@Body JsonNode body) {
    var wellFormed = Batch.read(body, "friends", reader);
    var unknown = unknown(wellFormed.values());
    var batch = wellFormed.checked((row, friendship) -> known(row, friendship, unknown));
    if (!batch.values().isEmpty()) {
      friendships.upsert(batch.values());
    }
    return batch.answer();
  }

  private Set<String> unknown(List<Friendship> given) {
    return given.isEmpty()
        ? Set.of()
        : friendships.unknown(
            given.stream()
                .flatMap(one -> Stream.of(one.userId(), one.friendUserId()))
                .collect(Collectors.toSet()));
  }

  private static void known(Row row, Friendship friendship, Set<String> unknown) {
    if (unknown.contains(friendship.userId())) {
      throw row.fault("userId", "There is no such person; send them to /v1/users/batch first.");
    }
    if (unknown.contains(friendship.friendUserId())) {
      throw row.fault(
          "friendUserId", "There is no such person; send them to /v1/users/batch first.");
    }
  }
}
