package fm.seda.storage.friends;

import static fm.seda.storage.testing.TestItems.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fm.seda.domain.Affinity;
import fm.seda.domain.ItemRef;
import fm.seda.domain.Kind;
import fm.seda.engine.port.FriendActivity;
import fm.seda.engine.port.FriendActivity.FriendItem;
import fm.seda.engine.slate.Friend;
import fm.seda.storage.testing.TestDatabase;
import fm.seda.storage.testing.TestItems;
import fm.seda.storage.testing.TestPeople;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What friends are into, however many people are asked about at once. */
abstract class FriendActivityContract {

  static final TestDatabase DB = TestDatabase.fresh();
  static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");

  final TestPeople people = new TestPeople(DB);
  final TestItems items = new TestItems(DB);
  final String test = UUID.randomUUID().toString();
  final UUID mira = people.add("mira-" + test);
  final UUID alex = people.add("alex-" + test);
  final UUID sam = people.add("sam-" + test);

  /** Knows what this person's friends are into by now. */
  abstract FriendActivity friendsOf(UUID person);

  private List<FriendItem> rooms(UUID person, int limit) {
    return friendsOf(person).items(person, Kind.ROOM, limit);
  }

  @Test
  void countsAndNamesFriends() {
    people.befriend(mira, alex);
    people.befriend(mira, sam);
    var both = items.add(item(Kind.ROOM, "both").genres("house"));
    var one = items.add(item(Kind.ROOM, "one"));
    people.affinity(alex, both, 2, NOW);
    people.affinity(sam, both, 1, NOW);
    people.affinity(sam, one, 1, NOW);

    var found = rooms(mira, 10);

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

    var found = rooms(mira, 10).getFirst();

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

    assertThat(rooms(mira, 10)).extracting(it -> it.item().ref()).containsExactly(shared, repeated);
  }

  @Test
  void countsWithoutNamingWhoHides() {
    people.befriend(mira, alex);
    people.settings(alex, "{\"presenceVisibility\": \"hidden\"}");
    people.affinity(alex, items.add(item(Kind.ROOM, "secret")), 1, NOW);

    var found = rooms(mira, 10).getFirst();

    assertThat(found.count()).isEqualTo(1);
    assertThat(found.named()).isEmpty();
  }

  @Test
  void knowsNothingOfWhoIsNotAFriendInReturn() {
    people.follow(mira, alex);
    people.affinity(alex, items.add(item(Kind.ROOM, "theirs")), 1, NOW);

    assertThat(rooms(mira, 10)).isEmpty();
  }

  @Test
  void letsOldInterestFade() {
    people.befriend(mira, alex);
    people.affinity(alex, items.add(item(Kind.ROOM, "old")), 2, NOW.minus(Affinity.HALF_LIFE));

    assertThat(rooms(mira, 10).getFirst().weight()).isCloseTo(0.5, within(1e-6));
  }

  @Test
  void leavesOutWhatWasDeleted() {
    people.befriend(mira, alex);
    var gone = items.add(item(Kind.ROOM, "gone"));
    people.affinity(alex, gone, 2, NOW);
    items.delete(gone);

    assertThat(rooms(mira, 10)).isEmpty();
  }

  @Test
  void givesWhatWasDeletedItsPlaceAllTheSame() {
    people.befriend(mira, alex);
    var gone = items.add(item(Kind.ROOM, "gone"));
    people.affinity(alex, gone, 3, NOW);
    var second = items.add(item(Kind.ROOM, "second"));
    people.affinity(alex, second, 2, NOW);
    people.affinity(alex, items.add(item(Kind.ROOM, "third")), 1, NOW);
    items.delete(gone);

    assertThat(rooms(mira, 2)).extracting(it -> it.item().ref()).containsExactly(second);
  }

  @Test
  void hasAllOfOneWeightInTheOrderOfTheirIds() {
    people.befriend(mira, alex);
    // Java has the first two the other way round
    var ids =
        Stream.of(
                "7fffffff-0000-0000-0000-000000000000",
                "80000000-0000-0000-7000-000000000000",
                "80000000-0000-0000-8000-000000000000")
            .map(UUID::fromString)
            .toList();
    for (var id : ids.reversed()) {
      people.affinity(alex, addAs(id), 1, NOW);
    }

    assertThat(rooms(mira, 10))
        .extracting(it -> it.item().ref().id())
        .containsExactlyElementsOf(ids);
  }

  private static ItemRef addAs(UUID id) {
    DB.owner()
        .asJobDo(sql ->
            sql.execute(
                "insert into items (kind, id, name) values ('room', ?, 'a room') on conflict do nothing",
                id));
    return new ItemRef(Kind.ROOM, id);
  }

  @Test
  void answersEachKindByItself() {
    people.befriend(mira, alex);
    people.affinity(alex, items.add(item(Kind.ARTIST, "artist")), 2, NOW);
    var room = items.add(item(Kind.ROOM, "room"));
    people.affinity(alex, room, 1, NOW);

    assertThat(rooms(mira, 10)).extracting(it -> it.item().ref()).containsExactly(room);
    assertThat(friendsOf(mira).items(mira, Kind.POST, 10)).isEmpty();
  }
}
