package fm.seda.storage.friends;

import static fm.seda.storage.testing.TestItems.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fm.seda.domain.Affinity;
import fm.seda.domain.Kind;
import fm.seda.engine.port.FriendActivity;
import fm.seda.engine.slate.Friend;
import fm.seda.storage.testing.StoragePorts;
import fm.seda.storage.testing.TestDatabase;
import fm.seda.storage.testing.TestItems;
import fm.seda.storage.testing.TestPeople;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PostgresFriendActivityIT {

  private static final TestDatabase DB = TestDatabase.fresh();
  private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");

  private final TestPeople people = new TestPeople(DB);
  private final TestItems items = new TestItems(DB);
  private final FriendActivity friends =
      new StoragePorts(DB.app(), Clock.fixed(NOW, ZoneOffset.UTC)).friends();
  private final String test = UUID.randomUUID().toString();
  private final UUID mira = people.add("mira-" + test);
  private final UUID alex = people.add("alex-" + test);
  private final UUID sam = people.add("sam-" + test);

  @Test
  void countsAndNamesFriends() {
    people.befriend(mira, alex);
    people.befriend(mira, sam);
    var both = items.add(item(Kind.ROOM, "both").genres("house"));
    var one = items.add(item(Kind.ROOM, "one"));
    people.affinity(alex, both, 2, NOW);
    people.affinity(sam, both, 1, NOW);
    people.affinity(sam, one, 1, NOW);

    var found = friends.items(mira, Kind.ROOM, 10);

    assertThat(found).extracting(it -> it.item().ref()).containsExactly(both, one);
    var first = found.getFirst();
    assertThat(first.count()).isEqualTo(2);
    assertThat(first.weight()).isCloseTo(2.0 / 3 + 1.0 / 2, within(1e-9));
    assertThat(first.item().genres()).containsExactly("house");
    assertThat(first.named())
        .extracting(Friend::userId)
        .containsExactly("alex-" + test, "sam-" + test);
  }

  @Test
  void listensToCloseFriendsMoreThanToAcquaintances() {
    people.befriend(mira, alex);
    people.befriend(mira, sam);
    people.call(mira, alex, "acquaintance");
    people.call(mira, sam, "close_friend");
    people.call(alex, mira, "close_friend");
    var room = items.add(item(Kind.ROOM, "room"));
    people.affinity(alex, room, 2, NOW);
    people.affinity(sam, room, 1, NOW);

    var found = friends.items(mira, Kind.ROOM, 10).getFirst();

    assertThat(found.weight()).isCloseTo(0.5 * 2 / 3 + 2 * 1.0 / 2, within(1e-9));
    assertThat(found.count()).isEqualTo(2);
    assertThat(found.named())
        .extracting(Friend::userId)
        .containsExactly("sam-" + test, "alex-" + test);
  }

  @Test
  void putsWhatSeveralCareAboutBeforeWhatOneHasOnRepeat() {
    people.befriend(mira, alex);
    people.befriend(mira, sam);
    var repeated = items.add(item(Kind.ROOM, "repeated"));
    var shared = items.add(item(Kind.ROOM, "shared"));
    people.affinity(alex, repeated, 5_000, NOW);
    people.affinity(alex, shared, 2, NOW);
    people.affinity(sam, shared, 2, NOW);

    assertThat(friends.items(mira, Kind.ROOM, 10))
        .extracting(it -> it.item().ref())
        .containsExactly(shared, repeated);
  }

  @Test
  void countsWithoutNamingWhoHides() {
    people.befriend(mira, alex);
    people.settings(alex, "{\"presenceVisibility\": \"hidden\"}");
    people.affinity(alex, items.add(item(Kind.ROOM, "secret")), 1, NOW);

    var found = friends.items(mira, Kind.ROOM, 10).getFirst();

    assertThat(found.count()).isEqualTo(1);
    assertThat(found.named()).isEmpty();
  }

  @Test
  void namesOnlyMutualFriendsWhoDoNotHide() {
    var hidden = people.add("hidden-" + test);
    people.befriend(mira, alex);
    people.befriend(mira, hidden);
    people.settings(hidden, "{\"presenceVisibility\": \"hidden\"}");
    people.follow(mira, sam);
    var gone = people.add("gone-" + test);
    people.befriend(mira, gone);
    DB.owner()
        .asJobDo(sql -> sql.execute("update users set deleted_at = now() where id = ?", gone));

    var ids =
        Set.of("alex-" + test, "hidden-" + test, "sam-" + test, "gone-" + test, "nobody-" + test);

    assertThat(friends.nameable(mira, ids)).containsExactly("alex-" + test);
    assertThat(friends.nameable(mira, Set.of())).isEmpty();
    assertThat(friends.nameable(sam, ids)).isEmpty();
  }

  @Test
  void knowsNothingOfWhoIsNotAFriendInReturn() {
    people.follow(mira, alex);
    people.affinity(alex, items.add(item(Kind.ROOM, "theirs")), 1, NOW);

    assertThat(friends.items(mira, Kind.ROOM, 10)).isEmpty();
  }

  @Test
  void letsOldInterestFade() {
    people.befriend(mira, alex);
    people.affinity(alex, items.add(item(Kind.ROOM, "old")), 2, NOW.minus(Affinity.HALF_LIFE));

    assertThat(friends.items(mira, Kind.ROOM, 10).getFirst().weight()).isCloseTo(0.5, within(1e-6));
  }

  @Test
  void leavesOutWhatWasDeleted() {
    people.befriend(mira, alex);
    var gone = items.add(item(Kind.ROOM, "gone"));
    people.affinity(alex, gone, 2, NOW);
    items.delete(gone);

    assertThat(friends.items(mira, Kind.ROOM, 10)).isEmpty();
  }
}
