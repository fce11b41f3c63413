package fm.seda.embedbatch.taste;

import static fm.seda.storage.testing.TestItems.item;
import static fm.seda.storage.testing.TestVectors.axis;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fm.seda.domain.EmbeddingSpace;
import fm.seda.domain.ItemRef;
import fm.seda.domain.Kind;
import fm.seda.domain.problem.Unavailable;
import fm.seda.platform.testing.LambdaEvent;
import fm.seda.platform.testing.TestQueues;
import fm.seda.platform.worker.WorkerFunction;
import fm.seda.storage.embedding.VectorWriter;
import fm.seda.storage.embedding.VectorWriter.Computed;
import fm.seda.storage.session.Json;
import fm.seda.storage.spaces.Promotion;
import fm.seda.storage.testing.FunctionSettings;
import fm.seda.storage.testing.TestDatabase;
import fm.seda.storage.testing.TestItems;
import fm.seda.storage.testing.TestPeople;
import fm.seda.topology.Queues;
import io.micronaut.context.ApplicationContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TasteRefreshIT {

  private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");
  private static final Duration AN_HOUR = Duration.ofHours(1);

  private final TestDatabase db = TestDatabase.fresh();
  private final TestQueues queues = new TestQueues(Queues.EMBED, Queues.RERANK);
  private final TestPeople people = new TestPeople(db);
  private final TestItems items = new TestItems(db);
  private final ItemRef house = items.add(item(Kind.ROOM, "h").genres("house").at(axis(0)));
  private final ItemRef jazz = items.add(item(Kind.TRACK, "j").genres("jazz").at(axis(1)));
  private final UUID mira = people.add("mira");
  private final PassingClock clock = new PassingClock(NOW, Duration.ofMillis(1));
  private final ApplicationContext context = instance(clock);

  private ApplicationContext instance(Clock instancesClock) {
    return ApplicationContext.builder()
        .properties(
            FunctionSettings.in(db, "seda_worker")
                .with(queues.settings())
                .with(Map.of("seda.embeddings.provider", "deterministic"))
                .toMap())
        .singletons(instancesClock)
        .start();
  }

  @AfterEach
  void stop() {
    context.close();
    queues.close();
  }

  @Test
  void followsWhatSomebodyDidSince() {
    people.affinity(mira, house, 4, NOW.minusSeconds(60));
    assertThat(run()).isEqualTo(done(1));
    people.affinity(mira, jazz, 4, clock.instant());
    clock.advance(AN_HOUR);

    assertThat(run()).isEqualTo(done(1));

    assertThat(tastes()).singleElement().asString().startsWith("[0.70703125,0.70703125,0,");
    assertThat(run()).isEqualTo(done(0));
  }

  @Test
  void givesATasteToWhoeverChoseGenres() {
    people.prefer(mira, "{\"genres\": [\"jazz\"]}");
    people.add("nobody knows them");

    assertThat(run()).isEqualTo(done(1));

    assertThat(tastes()).singleElement().asString().startsWith("[0,1,0,");
  }

  @Test
  void leavesWhoGotADayOlderToTheNight() {
    people.affinity(mira, house, 4, NOW.minusSeconds(60));
    run();
    clock.advance(Duration.ofDays(3));

    assertThat(run()).isEqualTo(done(0));
  }

  @Test
  void movesEverybodyToASpaceThatWasPromoted() {
    everybodyOf(3);
    run();
    promoteAxesOf(16);
    clock.advance(AN_HOUR);

    assertThat(run()).isEqualTo(done(3));

    assertThat(tastes()).hasSize(3).allMatch("[0,0,0,1,0,0,0,0,0,0,0,0,0,0,0,0]"::equals);
    assertThat(run()).isEqualTo(done(0));
  }

  @Test
  void looksOnceInARunAtThoseWhoseItemsHaveNoVectors() {
    people.affinity(mira, items.add(item(Kind.TRACK, "not embedded")), 4, NOW);

    assertThat(run()).isEqualTo(done(1));

    assertThat(tastes()).isEmpty();
  }

  @Test
  void goesThroughAllPages() {
    everybodyOf(1_001);

    assertThat(run()).isEqualTo(done(1_001));

    assertThat(tastes()).hasSize(1_001);
  }

  @Test
  void stopsInTimeAndGoesOnAnHourLater() {
    everybodyOf(40);
    try (var slow = instance(new PassingClock(NOW, Duration.ofSeconds(5)))) {
      var answer = run(slow);
      var refreshed = tastes().size();

      assertThat(answer).isEqualTo(Map.of("refreshed", refreshed, "left", true));
      assertThat(refreshed).isBetween(1, 39);
      assertThat(run()).isEqualTo(done(40 - refreshed));
      assertThat(tastes()).hasSize(40);
    }
  }

  @Test
  void onePersonsFailureIsTheirsAlone() {
    everybodyOf(5);
    people.prefer(mira, "{\"genres\": {\"not\": \"a list\"}}");

    assertThat(run()).isEqualTo(done(5));

    assertThat(tastes()).hasSize(5);
  }

  @Test
  void aDatabaseThatIsGoneEndsItAndWhatWasDoneStays() {
    everybodyOf(5);
    execute(
        """
        create function pull_the_plug() returns trigger language plpgsql as $$
        begin
          if (select count(*) from user_profiles) > 2 then
            perform pg_terminate_backend(pg_backend_pid());
          end if;
          return null;
        end $$;
        create trigger plug after insert on user_profiles
        for each statement execute function pull_the_plug()\
        """);

    assertThatThrownBy(this::run).isInstanceOf(Unavailable.class);
    assertThat(tastes()).hasSize(2);

    execute("drop trigger plug on user_profiles");
    assertThat(run()).isEqualTo(done(3));
  }

  @Test
  void putsListsOutOfDateAndAsksForNoneAnew() {
    people.affinity(mira, house, 4, NOW.minusSeconds(60));

    run();

    assertThat(
            texts(
                "select (last_computed > '%s'::timestamptz)::text from user_profiles"
                    .formatted(NOW)))
        .containsExactly("true");
    assertThat(Stream.of(Queues.EMBED, Queues.RERANK).map(queues::waiting)).containsOnly(0);
  }

  /** So many people who have not been looked at since they did something. */
  private void everybodyOf(int count) {
    db.owner()
        .asJobDo(sql -> {
          sql.execute(
              """
              insert into users (auth_user_id)
              select 'person ' || n from generate_series(1, ?) as n\
              """,
              count);
          sql.execute(
              """
              insert into affinities (user_id, kind, item_id, weight, last_at)
              select id, 'track', ?, 1, ? from users where auth_user_id like 'person %'\
              """,
              jazz.id(), NOW.minusSeconds(60));
        });
  }

  /** Where all items lie along one axis. */
  private void promoteAxesOf(int dim) {
    var space = new EmbeddingSpace("test", "narrow", dim);
    var along = new float[dim];
    along[3] = 1;
    var promotion = context.getBean(Promotion.class);
    promotion.prepare(space);
    context
        .getBean(VectorWriter.class)
        .write(space, "us", List.of(new Computed(house, "", along), new Computed(jazz, "", along)));
    promotion.buildIndexes(space);
    promotion.promote(space, 1);
  }

  private static Map<String, Object> done(int refreshed) {
    return Map.of("refreshed", refreshed, "left", false);
  }

  private Map<String, Object> run() {
    return run(context);
  }

  private static Map<String, Object> run(ApplicationContext instance) {
    var answer = LambdaEvent.job("taste-refresh").wake(new WorkerFunction(instance) {});
    return instance.getBean(Json.class).readObject(answer);
  }

  private List<String> tastes() {
    return texts(
        "select taste_embedding::text from user_profiles where taste_embedding is not null");
  }

  private List<String> texts(String sql) {
    return db.owner().asJob(handle -> handle.createQuery(sql).mapTo(String.class).list());
  }

  private void execute(String sql) {
    db.owner().asJobDo(handle -> handle.execute(sql));
  }
}
