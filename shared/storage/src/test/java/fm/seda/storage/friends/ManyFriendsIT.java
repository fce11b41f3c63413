package fm.seda.storage.friends;

import static fm.seda.storage.testing.TestItems.item;
import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.domain.Kind;
import fm.seda.engine.port.FriendActivity;
import fm.seda.storage.copy.Crowd;
import fm.seda.storage.testing.StoragePorts;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** As many people's lists are ranked. */
class ManyFriendsIT extends FriendActivityContract {

  @Override
  FriendActivity friendsOf(UUID person) {
    return friendsOf(List.of(person), 10);
  }

  private static FriendActivity friendsOf(List<UUID> people, int most) {
    var catalogue = new StoragePorts(DB.worker(), Clock.fixed(NOW, ZoneOffset.UTC)).catalog();
    return DB.worker()
        .asJob(sql ->
            ManyFriends.read(
                sql, new Crowd(people, NOW), most, ref -> catalogue.items(List.of(ref)).get(ref)));
  }

  @Test
  void readsWhoIsAFriendOfSeveralForEachOfThem() {
    people.befriend(mira, alex);
    people.befriend(sam, alex);
    people.call(sam, alex, "close_friend");
    var room = items.add(item(Kind.ROOM, "room"));
    people.affinity(alex, room, 1, NOW);
    people.affinity(sam, items.add(item(Kind.ROOM, "of sam")), 1, NOW);

    var friends = friendsOf(List.of(mira, sam), 10);

    assertThat(friends.items(mira, Kind.ROOM, 10).getFirst().weight()).isEqualTo(0.5);
    assertThat(friends.items(sam, Kind.ROOM, 10).getFirst().weight()).isEqualTo(1.0);
    assertThat(friends.items(alex, Kind.ROOM, 10)).isEmpty();
  }

  @Test
  void keepsNoMoreThanIsEverAskedFor() {
    people.befriend(mira, alex);
    people.affinity(alex, items.add(item(Kind.ROOM, "first")), 2, NOW);
    people.affinity(alex, items.add(item(Kind.ROOM, "second")), 1, NOW);

    assertThat(friendsOf(List.of(mira), 1).items(mira, Kind.ROOM, 10)).hasSize(1);
  }

  @Test
  void findsNothingForWhoHasNoFriends() {
    assertThat(friendsOf(List.of(mira), 10).items(mira, Kind.ROOM, 10)).isEmpty();
  }
}
