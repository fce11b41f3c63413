package fm.seda.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fm.seda.domain.ItemRef;
import fm.seda.domain.Kind;
import fm.seda.engine.port.LearntTaste;
import fm.seda.platform.testing.LambdaEvent;
import fm.seda.storage.models.Models;
import fm.seda.storage.testing.FunctionSettings;
import fm.seda.storage.testing.StoragePorts;
import fm.seda.storage.testing.TestDatabase;
import fm.seda.storage.testing.TestItems;
import fm.seda.storage.testing.TestPeople;
import io.micronaut.context.ApplicationContext;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TrainIT {

  private final TestDatabase db = TestDatabase.fresh();
  private final ApplicationContext context = context(Map.of());
  private final TrainHandler function = new TrainHandler(context);
  private final LearntTaste taste = new StoragePorts(db.app(), Clock.systemUTC()).learntTaste();

  @AfterEach
  void stop() {
    context.close();
  }

  @Test
  void recommendsToEverybodyWhatTheirCrowdKnowsAndTheyDoNot() {
    var town = new SmallTown(db);

    assertThat(train())
        .contains("\"version\":1", "\"published\":true", "\"people\":24", "\"items\":48")
        .contains("Fewer than 50 people");

    for (var person : town.people) {
      assertThat(rooms(person).subList(0, 2))
          .containsExactlyInAnyOrderElementsOf(town.missingRooms(person));
      assertThat(rooms(person)).hasSize(14);
      assertThat(best(person, Kind.TRACK).subList(0, SmallTown.CROWD))
          .containsExactlyInAnyOrderElementsOf(town.tracksOfTheCrowd(person));
    }
  }

  @Test
  void bothModelsHaveTheirSay() {
    var town = new SmallTown(db);

    train();

    var best = taste.best(town.ada(), Kind.ROOM, 14).orElseThrow().items();
    var first = best.getFirst();
    var last = best.getLast();
    assertThat(first.factors()).isGreaterThan(last.factors()).isPositive();
    assertThat(first.neighbours()).isGreaterThan(last.neighbours()).isPositive();
  }

  @Test
  void whoIsNewIsRecommendedWhatThoseKnowWhoShareFriendsWithThem() {
    var town = new SmallTown(db);
    var people = new TestPeople(db);
    var newcomer = people.add("newcomer");
    people.befriend(newcomer, town.ada());
    people.befriend(town.people.get(5), town.ada());
    people.befriend(people.add("hermit"), people.add("other hermit"));

    train();

    var best = taste.best(newcomer, Kind.ROOM, 5).orElseThrow();
    assertThat(best.basis()).isEqualTo(LearntTaste.Basis.FRIENDS);
    assertThat(best.items())
        .isNotEmpty()
        .allSatisfy(it -> {
          assertThat(it.item().genres()).containsExactly("house");
          assertThat(it.neighbours()).isPositive();
        });
    assertThat(strings("select distinct user_id::text from model_people")).hasSize(25);
  }

  @Test
  void whatGoesWithEachItemIsKeptForTheDay() {
    new SmallTown(db);

    train();

    // of both kinds, but for itself and for what nobody has together with it
    assertThat(
            strings(
                """
                select i.kind || ' ' || other.kind || ' ' || count(*) / 24
                from model_items i cross join unnest(i.neighbours) as of (n)
                join model_items other on other.n = of.n
                group by i.kind, other.kind order by 1\
                """))
        .containsExactly("room room 11", "room track 12", "track room 12", "track track 11");
    assertThat(strings("select n::text from model_items where n = any (neighbours)")).isEmpty();
    assertThat(strings("select min(a)::text from model_items, unnest(likeness) a"))
        .first()
        .satisfies(least -> assertThat(Double.parseDouble(least)).isBetween(0.5, 1.0));
  }

  @Test
  void noItemKeepsMoreNeighboursThanTheDayNeeds() {
    oneWithEverything(60);

    train();

    assertThat(strings("select distinct cardinality(neighbours)::text from model_items"))
        .containsExactly("50");
  }

  @Test
  void aCommunityTooLargeForTheLinearModelHasNeighboursToo() {
    var town = new SmallTown(db);
    var people = new TestPeople(db);
    var newcomer = people.add("newcomer");
    people.befriend(newcomer, town.ada());
    people.befriend(town.people.get(5), town.ada());

    try (var small = context(Map.of("seda.train.most-voices", 24))) {
      assertThat(LambdaEvent.job("train").wake(new TrainHandler(small)))
          .contains("published\":true");
    }

    for (var person : town.people) {
      var best = taste.best(person, Kind.ROOM, 14).orElseThrow().items();
      assertThat(best.subList(0, 2))
          .extracting(it -> it.item().ref())
          .containsExactlyInAnyOrderElementsOf(town.missingRooms(person));
      // the other crowd has nothing in common with them
      assertThat(best.getFirst().neighbours()).isPositive();
      assertThat(best.getLast().neighbours()).isZero();
    }
    assertThat(taste.best(newcomer, Kind.ROOM, 5).orElseThrow())
        .satisfies(it -> assertThat(it.basis()).isEqualTo(LearntTaste.Basis.FRIENDS))
        .satisfies(
            it -> assertThat(it.items().getFirst().item().genres()).containsExactly("house"));
  }

  @Test
  void learnsNothingFromWhomItIsNotMeantTo() {
    var town = new SmallTown(db);
    new TestPeople(db).settings(town.ada(), "{\"personalisation\": false}");

    assertThat(train()).contains("\"people\":23");

    assertThat(strings("select distinct user_id::text from model_people"))
        .hasSize(23)
        .doesNotContain(town.ada().toString());
    assertThat(strings("select max(fans)::text from model_items")).containsExactly("10");
    assertThat(strings("select min(fans)::text from model_items")).containsExactly("9");
    assertThat(taste.best(town.ada(), Kind.ROOM, 5)).isEmpty();
  }

  @Test
  void withoutAnyHistoryThereIsNoModel() {
    assertThat(train())
        .contains("\"published\":false", "Nobody has done anything yet to learn from.");

    assertThat(strings("select state from models")).isEmpty();
  }

  @Test
  void aRunThatDiesLeavesTheLiveModelAndTheNextOneCleansUp() {
    var town = new SmallTown(db);
    train();
    var before = rooms(town.ada());
    db.owner()
        .asJobDo(sql -> {
          sql.execute(
              """
              create function run_out() returns trigger language plpgsql as
              $$ begin raise 'the disk is full'; end $$\
              """);
          sql.execute(
              """
              create trigger run_out before insert on model_people for each row
              when (new.user_id = '%s') execute function run_out()\
              """
                  .formatted(town.people.get(13)));
        });

    assertThatThrownBy(this::train).hasStackTraceContaining("the disk is full");
    assertThat(rooms(town.ada())).isEqualTo(before);

    db.owner().asJobDo(sql -> sql.execute("drop trigger run_out on model_people"));
    assertThat(train()).contains("\"version\":3", "\"published\":true");
    assertThat(strings("select state from models order by version"))
        .containsExactly("retired", "refused", "live");
    assertThat(strings("select distinct version::text from model_items order by 1"))
        .containsExactly("1", "3");
    assertThat(rooms(town.ada()).subList(0, 2))
        .containsExactlyInAnyOrderElementsOf(town.missingRooms(town.ada()));
  }

  @Test
  void readersAlwaysFindAModelWhileTheNextIsMade() {
    var town = new SmallTown(db);
    train();

    var runs =
        CompletableFuture.runAsync(() -> {
          for (int run = 0; run < 3; run++) {
            train();
          }
        });
    int reads = 0;
    while (!runs.isDone()) {
      assertThat(taste.best(town.ada(), Kind.ROOM, 5)).isPresent();
      assertThat(taste.places(town.missingRooms(town.ada()))).hasSize(2);
      reads++;
    }
    runs.join();

    assertThat(reads).isPositive();
    assertThat(strings("select version::text from models where state = 'live'"))
        .containsExactly("4");
  }

  @Test
  void twoAtATimeAreOneTooMany() {
    new SmallTown(db);

    var second = context.getBean(Models.class).alone(this::train).orElseThrow();

    assertThat(second).contains("\"published\":false", "Another training is running");
    assertThat(strings("select state from models")).isEmpty();
  }

  private ApplicationContext context(Map<String, Object> more) {
    return ApplicationContext.builder()
        .properties(FunctionSettings.in(db, "seda_worker").with(more).toMap())
        .singletons(Clock.fixed(SmallTown.NOW, ZoneOffset.UTC))
        .start();
  }

  private void oneWithEverything(int count) {
    var person = new TestPeople(db).add("collector");
    var tracks = new TestItems(db);
    for (int n = 0; n < count; n++) {
      var track = tracks.add(TestItems.item(Kind.TRACK, "track " + n));
      new TestPeople(db).affinity(person, track, 1, SmallTown.NOW);
    }
  }

  private String train() {
    return LambdaEvent.job("train").wake(function);
  }

  private List<ItemRef> rooms(UUID person) {
    return best(person, Kind.ROOM);
  }

  private List<ItemRef> best(UUID person, Kind kind) {
    return taste.best(person, kind, 100).orElseThrow().items().stream()
        .map(learnt -> learnt.item().ref())
        .toList();
  }

  private List<String> strings(String query) {
    return db.owner().asJob(sql -> sql.select(query).mapTo(String.class).list());
  }
}
