package fm.seda.storage.models;

import static fm.seda.storage.testing.TestItems.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fm.seda.domain.ItemRef;
import fm.seda.domain.Kind;
import fm.seda.engine.port.LearntTaste;
import fm.seda.storage.testing.StoragePorts;
import fm.seda.storage.testing.TestDatabase;
import fm.seda.storage.testing.TestItems;
import fm.seda.storage.testing.TestModels;
import fm.seda.storage.testing.TestPeople;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ModelsIT {

  private final TestDatabase db = TestDatabase.fresh();
  private final Models models = new StoragePorts(db.worker(), Clock.systemUTC()).models();
  private final LearntTaste taste = new StoragePorts(db.app(), Clock.systemUTC()).learntTaste();
  private final ItemRef house = new TestItems(db).add(item(Kind.ROOM, "#house"));
  private final ItemRef jazz = new TestItems(db).add(item(Kind.ROOM, "#jazz"));
  private final TestPeople people = new TestPeople(db);
  private final UUID ada = people.add("ada");

  private TestModels saying(ItemRef best) {
    return new TestModels(db).item(house, 1, 0).item(jazz, 0, 1).best(ada, Kind.ROOM, best);
  }

  @Test
  void theLatestPublishedModelIsTheLiveOne() {
    saying(house).publish();
    saying(jazz).publish();

    assertThat(bestOf(ada)).isEqualTo("#jazz");
    assertThat(states()).containsExactly("retired", "live");
  }

  @Test
  void aModelIsDroppedWhenTheRunAfterItsRetirementBegins() {
    saying(house).publish();
    saying(house).publish();
    assertThat(partitions()).hasSize(4);

    models.begin(TestModels.TRAINED);

    assertThat(partitions())
        .containsExactly("model_items_2", "model_items_3", "model_people_2", "model_people_3");
  }

  @Test
  void whatARunThatDiedLeftBehindIsRemovedByTheNext() {
    saying(house).publish();
    saying(jazz).write();

    assertThat(bestOf(ada)).isEqualTo("#house");
    saying(jazz).publish();

    assertThat(bestOf(ada)).isEqualTo("#jazz");
    assertThat(states()).containsExactly("retired", "refused", "live");
    assertThat(partitions()).doesNotContain("model_people_2", "model_items_2");
  }

  @Test
  void aRefusedModelLeavesTheOldOneInPlace() {
    saying(house).publish();
    long worse = saying(jazz).write();

    models.refuse(worse, new Models.Report(Map.of("people", 1), Map.of("factors", 0.1), "worse"));

    assertThat(bestOf(ada)).isEqualTo("#house");
    assertThat(
            db.worker()
                .<String>asJob(sql ->
                    sql.select("select reason from models where state = 'refused'")
                        .mapTo(String.class)
                        .one()))
        .isEqualTo("worse");
  }

  @Test
  void aRunThatWasOvertakenCannotPublish() {
    long overtaken = saying(house).write();
    saying(jazz).publish();

    assertThatThrownBy(() ->
            models.publish(
                overtaken, TestModels.TRAINED, new Models.Report(Map.of(), Map.of(), null)))
        .hasMessageContaining("another run has begun since");
    assertThat(bestOf(ada)).isEqualTo("#jazz");
  }

  @Test
  void oneIsAloneAtATime() {
    var second = models.alone(() -> models.alone(() -> "me too"));

    assertThat(second.orElseThrow()).isEmpty();
    assertThat(models.alone(() -> "now I")).hasValue("now I");
  }

  @Test
  void whatIsDoneAloneIsSeenByOthersAsItIsDone() {
    var seen =
        models.alone(() -> {
          saying(house).publish();
          return bestOf(ada);
        });

    assertThat(seen).hasValue("#house");
  }

  @Test
  void remembersHowGoodTheLiveModelWas() {
    assertThat(models.quality("factors")).isEmpty();
    saying(house).publish();
    assertThat(models.quality("factors")).isEmpty();

    long better = saying(jazz).write();
    models.publish(
        better, TestModels.TRAINED, new Models.Report(Map.of(), Map.of("factors", 0.25), null));

    assertThat(models.quality("factors")).hasValue(0.25);
  }

  @Test
  void theNextTrainingGoesOnFromWhereTheItemsLay() {
    assertThat(models.itemFactors()).isEmpty();
    new TestModels(db).item(house, 3, 4).publish();

    assertThat(models.itemFactors()).containsOnlyKeys(house);
    assertThat(models.itemFactors().get(house)).containsExactly(3, 4);
  }

  @Test
  void whoLeavesTakesAlongWhatWasLearntOfThem() {
    var ben = people.add("ben");
    var cleo = people.add("cleo");
    saying(house).publish();
    saying(house).best(ben, Kind.ROOM, jazz).best(cleo, Kind.ROOM, jazz).publish();

    db.owner()
        .asJobDo(sql -> {
          sql.execute("delete from users where id = ?", ada);
          sql.execute("update users set deleted_at = now() where id = ?", ben);
        });

    assertThat(learntFrom()).containsExactly(cleo);
  }

  @Test
  void whoWantsNoPersonalisationAnyMoreIsForgottenAtOnce() {
    saying(house).publish();
    people.settings(ada, "{\"personalisation\": true}");
    assertThat(learntFrom()).containsExactly(ada);

    people.settings(ada, "{\"personalisation\": false}");

    assertThat(learntFrom()).isEmpty();
  }

  @Test
  void whoLeftWhileTheModelWasWrittenIsNotInIt() {
    long version = saying(house).best(UUID.randomUUID(), Kind.ROOM, jazz).write();

    models.publish(version, TestModels.TRAINED, new Models.Report(Map.of(), Map.of(), null));

    assertThat(learntFrom()).containsExactly(ada);
  }

  @Test
  void aWriterThatFailsHalfwayLeavesNothing() {
    long version = models.begin(TestModels.TRAINED);
    var writer = new ModelWriter(db.worker());

    assertThatThrownBy(() ->
            writer.writePeople(
                version,
                rows -> {
                  rows.add(ada, Kind.ROOM, new int[0], new float[0], new float[0]);
                  throw new IllegalStateException("out of ideas");
                }))
        .hasMessage("out of ideas");

    assertThat(learntFrom()).isEmpty();
  }

  @Test
  void writesRowsLargerThanItsBuffer() {
    long version = models.begin(TestModels.TRAINED);
    var wide = new float[10_000];
    var many = new int[60_000];

    new ModelWriter(db.worker())
        .writeItems(version, rows -> rows.add(house, 7, wide, many, new float[60_000]));
    new ModelWriter(db.worker())
        .writePeople(version, rows -> rows.add(ada, Kind.ROOM, many, new float[60_000], wide));

    assertThat(
            db.worker()
                .<Integer>asJob(sql ->
                    sql.select(
                            "select cardinality(items) + cardinality(neighbours) from model_people")
                        .mapTo(Integer.class)
                        .one()))
        .isEqualTo(70_000);
    assertThat(strings("select cardinality(neighbours)::text from model_items"))
        .containsExactly("60000");
  }

  @Test
  void whatGoesWithAnItemIsKeptWithTheModel() {
    saying(house).goesWith(jazz, house, 0.25).publish();

    assertThat(
            strings("select neighbours::text || ' ' || likeness::text from model_items order by n"))
        .containsExactly("{1} {0.25}", "{} {}");
  }

  private String bestOf(UUID person) {
    return taste.best(person, Kind.ROOM, 1).orElseThrow().items().getFirst().item().name();
  }

  private List<String> states() {
    return strings("select state from models order by version");
  }

  private List<String> partitions() {
    return strings(
        "select relname from pg_class where relname ~ '^model_(items|people)_[0-9]+$' order by 1");
  }

  private List<UUID> learntFrom() {
    return db.worker()
        .asJob(sql ->
            sql.select("select distinct user_id from model_people").mapTo(UUID.class).list());
  }

  private List<String> strings(String query) {
    return db.owner().asJob(sql -> sql.select(query).mapTo(String.class).list());
  }
}
