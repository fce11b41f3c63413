package fm.seda.storage.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fm.seda.domain.Item;
import fm.seda.domain.Kind;
import fm.seda.storage.bulk.ItemBatch;
import fm.seda.storage.session.Json;
import fm.seda.storage.testing.Items;
import fm.seda.storage.testing.StoragePorts;
import fm.seda.storage.testing.TestDatabase;
import fm.seda.storage.upkeep.Upkeep.Partitions;
import io.micronaut.serde.ObjectMapper;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UpkeepIT {

  private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");

  private final TestDatabase db = TestDatabase.fresh();
  private final Upkeep upkeep = new Upkeep(db.worker());

  @Test
  void partitionsAreMadeAheadAndDroppedPastTheirRetention() {
    var week = Duration.ofDays(7);

    assertThat(upkeep.keepPartitions(NOW, week)).isEqualTo(new Partitions(4, 0));
    assertThat(upkeep.keepPartitions(NOW, week)).isEqualTo(new Partitions(0, 0));
    assertThat(upkeep.keepPartitions(NOW.plus(Duration.ofDays(10)), week))
        .isEqualTo(new Partitions(4, 3));
  }

  @Test
  void anEventFindsThePartitionOfItsDayInUtc() {
    upkeep.keepPartitions(NOW, Duration.ofDays(7));
    insertEvent("2026-03-10T23:59:59.999Z");
    insertEvent("2026-03-11T00:00:00Z");

    assertThat(rows("fact_events_20260310")).isOne();
    assertThat(rows("fact_events_20260311")).isOne();
    assertThat(rows("fact_events_default")).isZero();
  }

  @Test
  void popularityFollowsWhatPeopleDo() {
    var loved = Items.item(Kind.ROOM, "#loved", 0.1, "house");
    var ignored = Items.item(Kind.ROOM, "#ignored", 0.9, "house");
    items().upsert(List.of(loved, ignored));
    like(loved, NOW.minus(Duration.ofHours(1)));

    upkeep.refreshPopularity(NOW);

    assertThat(mostPopular("house")).isEqualTo(loved.ref().id());
  }

  @Test
  void popularityFadesOverWeeks() {
    var now = Items.item(Kind.ROOM, "#now", 0.0, "house");
    var then = Items.item(Kind.ROOM, "#then", 0.0, "house");
    items().upsert(List.of(now, then));
    like(now, NOW.minus(Duration.ofHours(1)));
    like(then, NOW.minus(Duration.ofDays(40)));
    like(then, NOW.minus(Duration.ofDays(40)));

    upkeep.refreshPopularity(NOW);

    assertThat(mostPopular("house")).isEqualTo(now.ref().id());
  }

  @Test
  void oneFanOnRepeatIsNotManyFans() {
    var repeated = Items.item(Kind.ROOM, "#repeated", 0.0, "house");
    var shared = Items.item(Kind.ROOM, "#shared", 0.0, "house");
    items().upsert(List.of(repeated, shared));
    care(repeated, 10_000, NOW);
    care(shared, 2, NOW);
    care(shared, 2, NOW);

    upkeep.refreshPopularity(NOW);

    assertThat(mostPopular("house")).isEqualTo(shared.ref().id());
  }

  @Test
  void withoutActivityWhatTheCatalogueSaidStands() {
    items().upsert(List.of(Items.item(Kind.ROOM, "#a", 0.1, "jazz")));
    var known = Items.item(Kind.ROOM, "#b", 0.8, "jazz");
    items().upsert(List.of(known));

    upkeep.refreshPopularity(NOW);

    assertThat(mostPopular("jazz")).isEqualTo(known.ref().id());
  }

  @Test
  void engagementIsHowManyOfThoseWhoCameAcrossItResponded() {
    var loved = Items.item(Kind.POST, "loved", 0, "house");
    var seen = Items.item(Kind.POST, "seen", 0, "house");
    var unseen = Items.item(Kind.POST, "unseen", 0, "house");
    items().upsert(List.of(loved, seen, unseen));
    for (int i = 0; i < 20; i++) {
      did(loved, "{\"view\": 3, \"like\": 1}");
      did(seen, "{\"view\": 1, \"click\": 9}");
      did(seen, "{\"like\": 1, \"hide\": 1}");
    }

    assertThat(upkeep.refreshEngagement()).isEqualTo(2);

    // as if ten more had done what is usual: to respond, a third of them
    assertThat(engagement(loved)).isCloseTo((20 + 10 / 3.0) / 30, within(1e-9));
    assertThat(engagement(seen)).isCloseTo(10 / 3.0 / 50, within(1e-9));
    assertThat(engagement(unseen)).isNull();
    assertThat(upkeep.refreshEngagement()).isZero();
  }

  @Test
  void aPersonRespondsOnceByTheMostTheyDid() {
    var liked = Items.item(Kind.TRACK, "liked", 0, "house");
    var saved = Items.item(Kind.TRACK, "saved", 0, "house");
    var voted = Items.item(Kind.TRACK, "voted", 0, "house");
    items().upsert(List.of(liked, saved, voted));
    did(liked, "{\"like\": 9, \"share\": 2, \"vote_track\": 1}");
    did(saved, "{\"save\": 1, \"vote_track\": 5}");
    did(voted, "{\"vote_track\": 7, \"play\": 4}");

    upkeep.refreshEngagement();

    // half of the ten more respond at most
    assertThat(engagement(liked)).isCloseTo((1 + 5) / 11.0, within(1e-9));
    assertThat(engagement(saved)).isCloseTo((0.75 + 5) / 11, within(1e-9));
    assertThat(engagement(voted)).isCloseTo((0.5 + 5) / 11, within(1e-9));
  }

  @Test
  void engagementIsForgottenWithThosePeople() {
    var liked = Items.item(Kind.TRACK, "liked", 0, "house");
    items().upsert(List.of(liked));
    did(liked, "{\"like\": 1}");
    upkeep.refreshEngagement();
    db.owner().asJobDo(sql -> sql.execute("delete from affinities"));

    upkeep.refreshEngagement();

    assertThat(engagement(liked)).isNull();
  }

  @Test
  void whatWasReadOfProvidersAMonthAgoGoes() {
    var month = NOW.minus(Duration.ofDays(30));
    payload("old", month.minusMillis(1));
    payload("young", month);
    var person = person();
    reading(person, month.minusMillis(1));
    reading(person, month);
    reading(person, null);

    upkeep.deleteExpired(NOW, Duration.ofDays(30));

    assertThat(texts("select asked from provider_payloads")).containsExactly("young");
    assertThat(texts("select coalesce(ended_at::text, 'goes on') from import_runs"))
        .hasSize(2)
        .contains("goes on");
  }

  private void payload(String asked, Instant fetchedAt) {
    db.owner()
        .asJobDo(sql ->
            sql.execute(
                "insert into provider_payloads (provider, digest, asked, document, fetched_at) values ('spotify', sha256(?::bytea), ?, '{}', ?)",
                asked,
                asked,
                fetchedAt));
  }

  private void reading(UUID person, @Nullable Instant endedAt) {
    db.owner()
        .asJobDo(sql ->
            sql.execute(
                "insert into import_runs (user_id, provider, started_at, ended_at, worked_until) values (?, 'spotify', ?, ?, ?)",
                person,
                NOW,
                endedAt,
                NOW));
  }

  private List<String> texts(String sql) {
    return db.owner().asJob(handle -> handle.select(sql).mapTo(String.class).list());
  }

  private void did(Item item, String counts) {
    care(item, 1, NOW);
    db.owner()
        .asJobDo(sql ->
            sql.execute("update affinities set counts = ?::jsonb where counts = '{}'", counts));
  }

  private @Nullable Double engagement(Item item) {
    return db.app()
        .asJob(sql ->
            sql.select("select engagement from items where id = ?", item.ref().id())
                .mapTo(Double.class)
                .one());
  }

  private ItemBatch items() {
    return new ItemBatch(
        db.worker(),
        new Json(ObjectMapper.getDefault()),
        new StoragePorts(db.worker(), Clock.systemUTC()).tables());
  }

  private void like(Item item, Instant at) {
    care(item, 2, at);
  }

  private void care(Item item, double weight, Instant at) {
    db.owner()
        .asJobDo(sql ->
            sql.execute(
                "insert into affinities (user_id, kind, item_id, weight, last_at) values (?, ?, ?, ?, ?)",
                person(),
                item.kind().wireName(),
                item.ref().id(),
                weight,
                at));
  }

  private UUID person() {
    var person = UUID.randomUUID();
    db.owner()
        .asJobDo(sql ->
            sql.execute(
                "insert into users (id, auth_user_id) values (?, ?)", person, person.toString()));
    return person;
  }

  private UUID mostPopular(String genre) {
    return db.app()
        .asJob(sql ->
            sql.select(
                    "select item_id from popular where kind = 'room' and genre = ? and rank = 1",
                    genre)
                .mapTo(UUID.class)
                .one());
  }

  private void insertEvent(String at) {
    db.owner()
        .asJobDo(sql ->
            sql.execute(
                "insert into fact_events (id, user_id, event_type, created_at) values (?, ?, 'like', ?)",
                UUID.randomUUID(),
                UUID.randomUUID(),
                Instant.parse(at)));
  }

  private int rows(String table) {
    return db.owner()
        .asJob(sql -> sql.select("select count(*) from " + table).mapTo(Integer.class).one());
  }
}
