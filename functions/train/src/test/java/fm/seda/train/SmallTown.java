package fm.seda.train;

import static fm.seda.storage.testing.TestItems.item;

import fm.seda.domain.ItemRef;
import fm.seda.domain.Kind;
import fm.seda.storage.testing.TestDatabase;
import fm.seda.storage.testing.TestItems;
import fm.seda.storage.testing.TestPeople;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/**
 * Two crowds who have nothing in common. Each has twelve rooms and twelve tracks of its own, of
 * which everybody knows all but two.
 */
final class SmallTown {

  static final Instant NOW = Instant.parse("2026-03-10T01:00:00Z");

  static final int CROWD = 12;

  final List<UUID> people = new ArrayList<>();
  private final List<ItemRef> rooms = new ArrayList<>();
  private final List<ItemRef> tracks = new ArrayList<>();

  SmallTown(TestDatabase db) {
    var drafts = new ArrayList<TestItems.Draft>();
    var settlers = new TestPeople(db);
    for (int n = 0; n < 2 * CROWD; n++) {
      drafts.add(item(Kind.ROOM, "#" + n).genres(n < CROWD ? "house" : "jazz"));
      rooms.add(drafts.getLast().ref());
      drafts.add(item(Kind.TRACK, "track " + n));
      tracks.add(drafts.getLast().ref());
      people.add(settlers.add("person-" + n));
    }
    new TestItems(db).addAll(drafts);
    db.owner().asJobDo(this::settle);
  }

  private void settle(Handle sql) {
    var affinities =
        sql.prepareBatch(
            """
            insert into affinities (user_id, kind, item_id, weight, last_at)
            values (?, ?, ?, 2, ?)\
            """);
    for (var person : people) {
      for (int n = 0; n < 2 * CROWD; n++) {
        if (sameCrowd(person, n) && !missing(person).contains(n)) {
          affinities.add(person, "room", rooms.get(n).id(), NOW);
          affinities.add(person, "track", tracks.get(n).id(), NOW);
        }
      }
    }
    affinities.execute();
  }

  /** Somebody of the first crowd. */
  UUID ada() {
    return people.getFirst();
  }

  /** The rooms of their crowd this person does not know. */
  List<ItemRef> missingRooms(UUID person) {
    return missing(person).stream().map(rooms::get).toList();
  }

  /** The tracks of this person's crowd. */
  List<ItemRef> tracksOfTheCrowd(UUID person) {
    return tracks.stream().filter(track -> sameCrowd(person, tracks.indexOf(track))).toList();
  }

  private List<Integer> missing(UUID person) {
    int one = people.indexOf(person);
    int crowd = one / CROWD * CROWD;
    return List.of(one, crowd + (one + 1) % CROWD);
  }

  private boolean sameCrowd(UUID person, int n) {
    return people.indexOf(person) / CROWD == n / CROWD;
  }
}
