package fm.seda.storage.importing;

import fm.seda.domain.Item;
import fm.seda.domain.ItemRef;
import fm.seda.storage.bulk.ItemBatch;
import fm.seda.storage.session.Database;
import fm.seda.storage.session.Json;
import fm.seda.storage.spaces.VectorTables;
import fm.seda.storage.taste.TasteKeeper;
import fm.seda.storage.testing.Items;
import fm.seda.storage.testing.TestDatabase;
import fm.seda.storage.testing.TestPeople;
import io.micronaut.serde.ObjectMapper;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Somebody with linked accounts, artists they may like, and a clock that stands still. */
final class Listening {

  static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");

  final TestDatabase db = TestDatabase.fresh();
  final TestPeople people = new TestPeople(db);
  final UUID ada = people.add("ada");
  private final ItemBatch items =
      new ItemBatch(
          db.worker(),
          new Json(ObjectMapper.getDefault()),
          new VectorTables(db.worker(), Clock.systemUTC()));
  private Instant now = NOON;

  ImportRuns runs() {
    return new ImportRuns(db.worker(), clock());
  }

  Imports imports() {
    return imports(db.app());
  }

  Imports importsOfJobs() {
    return imports(db.worker());
  }

  private Imports imports(Database database) {
    var tables = new VectorTables(db.worker(), clock());
    var json = new Json(ObjectMapper.getDefault());
    return new Imports(database, tables, new TasteKeeper(database, json, tables, clock()), clock());
  }

  Clock clock() {
    return Clock.fixed(now, ZoneOffset.UTC);
  }

  void pass(Duration time) {
    now = now.plus(time);
  }

  List<ItemRef> artists(String... names) {
    var made = Arrays.stream(names).map(name -> Items.artist(name, "house")).toList();
    items.upsert(made);
    return made.stream().map(Item::ref).toList();
  }

  /** What is kept of a person and an item: weight, imported part, when; empty if nothing. */
  String affinity(ItemRef item) {
    return value(
        """
        select coalesce((
          select round(weight::numeric, 3) || ' ' || round(imported::numeric, 3) || ' '
                 || to_char(last_at at time zone 'UTC', 'MM-DD HH24:MI')
          from affinities where user_id = '%s' and item_id = '%s'), '')
        """
            .formatted(ada, item.id()));
  }

  String value(String question) {
    return db.owner().asJob(sql -> sql.select(question).mapTo(String.class).one());
  }
}
