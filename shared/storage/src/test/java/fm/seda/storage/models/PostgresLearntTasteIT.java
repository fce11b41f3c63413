package fm.seda.storage.models;

import static fm.seda.storage.testing.TestItems.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fm.seda.domain.ItemRef;
import fm.seda.domain.Kind;
import fm.seda.engine.port.LearntTaste;
import fm.seda.storage.session.SqlFile;
import fm.seda.storage.testing.StoragePorts;
import fm.seda.storage.testing.TestDatabase;
import fm.seda.storage.testing.TestItems;
import fm.seda.storage.testing.TestModels;
import fm.seda.storage.testing.TestPeople;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PostgresLearntTasteIT {

  private final TestDatabase db = TestDatabase.fresh();
  private final LearntTaste taste = new StoragePorts(db.app(), Clock.systemUTC()).learntTaste();
  private final TestItems items = new TestItems(db);
  private final ItemRef house = items.add(item(Kind.ROOM, "#house"));
  private final ItemRef disco = items.add(item(Kind.ROOM, "#disco"));
  private final ItemRef jazz = items.add(item(Kind.ROOM, "#jazz"));
  private final TestPeople people = new TestPeople(db);
  private final UUID ada = people.add("ada");

  private TestModels model() {
    return new TestModels(db).item(house, 3, 4).item(disco, 0, 2).item(jazz, 1, 0);
  }

  @Test
  void answersInTheOrderOfTheModel() {
    model().best(ada, Kind.ROOM, jazz, house, disco).publish();

    var best = taste.best(ada, Kind.ROOM, 2).orElseThrow();

    assertThat(best.trainedAt()).isEqualTo(TestModels.TRAINED);
    assertThat(best.basis()).isEqualTo(LearntTaste.Basis.HISTORY);
    assertThat(best.items()).extracting(it -> it.item().name()).containsExactly("#jazz", "#house");
    assertThat(best.items().get(1).factors()).isCloseTo(0.9, within(1e-6));
    assertThat(best.items().get(1).neighbours()).isCloseTo(9, within(1e-6));
    assertThat(best.items().get(1).place()).containsExactly(0.6f, 0.8f);
  }

  @Test
  void saysWhenThereWereOnlyFriendsToGoBy() {
    model().bestByFriends(ada, Kind.ROOM, jazz, house).publish();

    var best = taste.best(ada, Kind.ROOM, 2).orElseThrow();

    assertThat(best.basis()).isEqualTo(LearntTaste.Basis.FRIENDS);
    assertThat(best.items()).extracting(LearntTaste.Learnt::factors).containsExactly(0.0, 0.0);
    assertThat(best.items().get(1).neighbours()).isCloseTo(9, within(1e-6));
  }

  @Test
  void hasNothingToSayWithoutAModelOrForSomebodyItDidNotLearnFrom() {
    assertThat(taste.best(ada, Kind.ROOM, 5)).isEmpty();
    assertThat(taste.places(List.of(house))).isEmpty();

    model().best(ada, Kind.ROOM, jazz).publish();

    assertThat(taste.best(new TestPeople(db).add("ben"), Kind.ROOM, 5)).isEmpty();
    assertThat(taste.best(ada, Kind.TRACK, 5)).isEmpty();
  }

  @Test
  void saysNothingBeforeAModelIsLive() {
    model().best(ada, Kind.ROOM, jazz).write();

    assertThat(taste.best(ada, Kind.ROOM, 5)).isEmpty();
    assertThat(taste.places(List.of(jazz))).isEmpty();
  }

  @Test
  void passesOverWhatLeftTheCatalogue() {
    model().best(ada, Kind.ROOM, jazz, house, disco).publish();
    items.delete(jazz);

    assertThat(taste.best(ada, Kind.ROOM, 2).orElseThrow().items())
        .extracting(it -> it.item().name())
        .containsExactly("#house", "#disco");
  }

  @Test
  void readsAModelWithoutNeighbours() {
    var models = new StoragePorts(db.worker(), Clock.systemUTC()).models();
    var writer = new ModelWriter(db.worker());
    long version = models.begin(TestModels.TRAINED);
    writer.writeItems(
        version, rows -> rows.add(jazz, 1, new float[] {1, 0}, new int[0], new float[0]));
    writer.writePeople(
        version,
        rows -> rows.add(ada, Kind.ROOM, new int[] {0}, new float[] {0.5f}, new float[] {}));
    models.publish(version, TestModels.TRAINED, new Models.Report(Map.of(), Map.of(), "why"));

    assertThat(taste.best(ada, Kind.ROOM, 1).orElseThrow().items())
        .singleElement()
        .satisfies(only -> assertThat(only.factors()).isEqualTo(0.5))
        .satisfies(only -> assertThat(only.neighbours()).isZero());
  }

  @Test
  void placesAreDirections() {
    model().publish();
    var unknown = items.add(item(Kind.ROOM, "#unknown"));

    var places = taste.places(List.of(house, disco, unknown));

    assertThat(places).containsOnlyKeys(house, disco);
    assertThat(places.get(house)).containsExactly(0.6f, 0.8f);
    assertThat(places.get(disco)).containsExactly(0, 1);
  }

  @Test
  void nobodyReadsWhatWasLearntOfSomebodyElse() {
    model().best(ada, Kind.ROOM, jazz).publish();
    var eve = new TestPeople(db).add("eve");

    var seen =
        db.app()
            .asPerson(
                eve,
                sql ->
                    sql.select("select user_id from model_people where user_id = ?", ada)
                        .mapTo(UUID.class)
                        .list());

    assertThat(seen).isEmpty();
    assertThat(taste.best(eve, Kind.ROOM, 5)).isEmpty();
  }

  @Test
  void findsItsRowsByIndex() {
    var catalogue = IntStream.range(0, 20_000).mapToObj(n -> item(Kind.TRACK, "t" + n)).toList();
    items.addAll(catalogue);
    var model = new TestModels(db);
    catalogue.forEach(track -> model.item(track.ref(), 1, 0, 0));
    var some = catalogue.subList(0, 200).stream().map(TestItems.Draft::ref).toArray(ItemRef[]::new);
    model.best(ada, Kind.TRACK, some);
    crowd().forEach(person -> model.best(person, Kind.TRACK, some[0]));
    model.publish();
    db.owner().asJobDo(sql -> sql.execute("analyze items"));

    var plan = planOf(sql("best.sql"), Map.of("kind", "track", "user", ada, "limit", 100));

    assertThat(plan)
        .doesNotContain("Seq Scan on tracks", "Seq Scan on model_items", "Seq Scan on model_people")
        .contains("model_people_1_pkey", "model_items_1_pkey", "tracks_pkey");
    assertThat(
            planOf(
                sql("places.sql"),
                Map.of("kinds", new String[] {"track"}, "ids", new UUID[] {some[0].id()})))
        .doesNotContain("Seq Scan on model_items")
        .contains("model_items_1_version_kind_item_id_idx");
  }

  @Test
  void findsWhatGoesWithWhatWasDoneByIndex() {
    var catalogue = IntStream.range(0, 20_000).mapToObj(n -> item(Kind.TRACK, "t" + n)).toList();
    items.addAll(catalogue);
    var model = new TestModels(db);
    catalogue.forEach(track -> model.item(track.ref(), 1, 0, 0));
    var ids = crowd();
    for (int n = 0; n < 40; n++) {
      var liked = catalogue.get(n).ref();
      model.goesWith(catalogue.get(n + 1).ref(), liked, 0.5);
      people.affinity(ada, liked, 1, TestModels.TRAINED.plusSeconds(1));
    }
    db.owner()
        .asJobDo(sql ->
            sql.execute(
                """
                insert into affinities (user_id, kind, item_id, weight, last_at)
                select u.id, i.kind, i.id, 1, ?
                from users u, (select * from items where kind = 'track' limit 30) i
                where u.id <> ?\
                """,
                TestModels.TRAINED.minusSeconds(1),
                ada));
    model.publish();
    db.owner().asJobDo(sql -> sql.execute("analyze items, affinities"));
    var now = TestModels.TRAINED.plusSeconds(9);

    assertThat(
            planOf(
                PostgresLearntTaste.SINCE,
                Map.of("kind", "track", "user", ada, "now", now, "limit", 100)))
        .doesNotContain("Seq Scan on tracks", "Seq Scan on model_items")
        .contains("model_items_1_version_kind_item_id_idx", "tracks_pkey");
    assertThat(taste.since(ada, Kind.TRACK, 100).orElseThrow().companions()).hasSize(40);
    assertThat(planOfMany(ids))
        .doesNotContain("Seq Scan on tracks", "Seq Scan on model_items", "Seq Scan on affinities")
        .contains("idx_affinities_latest");
  }

  private List<UUID> crowd() {
    return db.owner()
        .asJob(sql ->
            sql.createQuery(
                    "insert into users (auth_user_id) select generate_series(1, 2000) returning id")
                .mapTo(UUID.class)
                .list());
  }

  private static String sql(String file) {
    return SqlFile.read(PostgresLearntTaste.class, file);
  }

  private String planOfMany(List<UUID> ids) {
    var plan = new StringBuilder();
    var crowd =
        "(select user_id, now() as now from unnest(cast('{%s}' as uuid[])) as user_id) c"
            .formatted(ids.stream().map(UUID::toString).collect(Collectors.joining(",")));
    db.worker()
        .asJobDo(sql ->
            sql.createQuery("explain analyze " + DoneSince.CROWD.replace("crowd c", crowd))
                .mapTo(String.class)
                .forEach(plan::append));
    return plan.toString();
  }

  private String planOf(String query, Map<String, Object> values) {
    return db.app()
        .asPerson(
            ada,
            sql ->
                String.join(
                    "\n",
                    sql.createQuery("explain analyze " + query)
                        .bindMap(values)
                        .mapTo(String.class)
                        .list()));
  }
}
