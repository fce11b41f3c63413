package fm.seda.storage.models;

import static fm.seda.storage.testing.TestItems.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fm.seda.domain.Affinity;
import fm.seda.domain.ItemRef;
import fm.seda.domain.Kind;
import fm.seda.storage.testing.TestDatabase;
import fm.seda.storage.testing.TestItems;
import fm.seda.storage.testing.TestPeople;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TrainingDataReaderIT {

  private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");

  private final TestDatabase db = TestDatabase.fresh();
  private final TestItems items = new TestItems(db);
  private final TestPeople people = new TestPeople(db);
  private final ItemRef room = items.add(item(Kind.ROOM, "#house").genres("house", "disco"));
  private final ItemRef track = items.add(item(Kind.TRACK, "Glow").genres("house"));
  private final UUID ada = people.add("ada");
  private final UUID ben = people.add("ben");

  private TrainingData read() {
    return new TrainingDataReader(db.worker()).read(NOW);
  }

  @Test
  void numbersPeopleAndItemsInTheirOrder() {
    people.affinity(ada, track, 1, NOW);
    people.affinity(ada, room, 1, NOW);
    people.affinity(ben, room, 1, NOW);

    var data = read();

    assertThat(data.people()).containsExactlyInAnyOrder(ada, ben).isSorted();
    assertThat(data.items()).containsExactly(room, track);
    assertThat(preferences(data).keySet())
        .containsExactlyInAnyOrder(ada + " " + room, ada + " " + track, ben + " " + room);
  }

  @Test
  void whatSomebodyCaresAboutMostIsWorthOneAndWhatIsOldLess() {
    people.affinity(ada, room, 4, NOW);
    people.affinity(ada, track, 4, NOW.minus(Affinity.HALF_LIFE.multipliedBy(5)));
    people.affinity(ben, track, 0.001, NOW.minus(Duration.ofDays(365 * 20)));

    var preferences = preferences(read());

    assertThat(preferences.get(ada + " " + room)).isEqualTo(1);
    assertThat(preferences.get(ada + " " + track)).isCloseTo(0.5, within(1e-6));
    assertThat(preferences.get(ben + " " + track)).isEqualTo(1);
  }

  @Test
  void doesNotLearnFromWhomItShouldNot() {
    var gone = people.add("gone");
    people.affinity(gone, room, 1, NOW);
    db.owner()
        .asJobDo(sql -> sql.execute("update users set deleted_at = now() where id = ?", gone));
    var discreet = people.add("discreet");
    people.affinity(discreet, room, 1, NOW);
    people.settings(discreet, "{\"personalisation\": false}");
    people.affinity(ada, room, 1, NOW);

    assertThat(read().people()).containsExactly(ada);
  }

  @Test
  void doesNotLearnFromWhatIsDislikedOrGone() {
    people.affinity(ada, track, -1, NOW);
    var hidden = items.add(item(Kind.ROOM, "#hidden"));
    people.affinity(ada, hidden, 3, NOW);
    db.owner()
        .asJobDo(sql ->
            sql.execute(
                "update affinities set counts = '{\"play\": 9, \"hide\": 1}' where item_id = ?",
                hidden.id()));
    var deleted = items.add(item(Kind.ROOM, "#deleted"));
    people.affinity(ada, deleted, 3, NOW);
    items.delete(deleted);
    people.affinity(ada, room, 1, NOW);

    assertThat(read().items()).containsExactly(room);
  }

  @Test
  void tagsAreCountedWhereTheCatalogueKnowsAndElseGenresCountOnce() {
    var tagged =
        items.add(
            item(Kind.TRACK, "Loop")
                .genres("ambient")
                .attributes(
                    "{\"tagCounts\": {\"house\": 7, \"late\": 2.5, \"odd\": \"x\", \"no\": 0}}"));
    items.add(item(Kind.TRACK, "unheard").genres("techno"));
    people.affinity(ada, tagged, 1, NOW);
    people.affinity(ada, room, 1, NOW);

    var data = read();

    assertThat(data.tagCount()).isEqualTo(3);
    int loop = data.items().indexOf(tagged);
    int house = data.items().indexOf(room);
    assertThat(cells(data.tags()).values()).containsExactlyInAnyOrder(7.0, 2.5, 1.0, 1.0);
    assertThat(columns(data.tags())).containsExactlyInAnyOrder(loop, loop, house, house);
  }

  @Test
  void onlyMutualFriendsAreFriends() {
    var cleo = people.add("cleo");
    var silent = people.add("silent");
    List.of(ada, ben, cleo).forEach(person -> people.affinity(person, room, 1, NOW));
    people.befriend(ada, ben);
    people.follow(cleo, ada);
    people.befriend(cleo, silent);

    var data = read();

    int one = data.people().indexOf(ada);
    int other = data.people().indexOf(ben);
    assertThat(cells(data.friendships()))
        .isEqualTo(Map.of(one + " " + other, 1.0, other + " " + one, 1.0));
  }

  @Test
  void whoHasDoneNothingIsKnownByTheirFriends() {
    List.of(ada, ben).forEach(person -> people.affinity(person, room, 1, NOW));
    var newcomers = List.of(people.add("cleo"), people.add("dora"), people.add("emil"));
    newcomers.forEach(newcomer -> people.befriend(newcomer, ben));
    people.befriend(newcomers.get(0), newcomers.get(1));
    people.befriend(people.add("stranger"), people.add("strange"));
    var discreet = people.add("discreet");
    people.befriend(discreet, ada);
    people.settings(discreet, "{\"personalisation\": false}");

    var data = read();

    assertThat(data.newcomers()).containsExactlyInAnyOrderElementsOf(newcomers).isSorted();
    int friend = data.people().indexOf(ben);
    assertThat(cells(data.friendsOfNewcomers()))
        .isEqualTo(Map.of("0 " + friend, 1.0, "1 " + friend, 1.0, "2 " + friend, 1.0));
    assertThat(data.friendships().size()).isZero();
  }

  @Test
  void readsMoreThanComesInOneTrip() {
    var tracks = IntStream.range(0, 12_000).mapToObj(n -> item(Kind.TRACK, "t" + n)).toList();
    items.addAll(tracks);
    db.owner()
        .asJobDo(sql ->
            sql.execute(
                """
                insert into affinities (user_id, kind, item_id, weight, last_at)
                select ?, kind, id, 1, ? from items where kind = 'track'\
                """,
                ada,
                NOW));

    assertThat(read().preferences().size()).isEqualTo(12_001);
  }

  private static Map<String, Double> preferences(TrainingData data) {
    var found = new HashMap<String, Double>();
    data.preferences()
        .forEach((person, item, value) ->
            found.put(data.people().get(person) + " " + data.items().get(item), value));
    return found;
  }

  private static Map<String, Double> cells(Cells cells) {
    var found = new HashMap<String, Double>();
    cells.forEach((row, column, value) -> found.put(row + " " + column, value));
    return found;
  }

  private static List<Integer> columns(Cells cells) {
    var found = new ArrayList<Integer>();
    cells.forEach((_, column, _) -> found.add(column));
    return found;
  }
}
