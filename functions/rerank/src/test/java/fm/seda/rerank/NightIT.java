package fm.seda.rerank;

import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.engine.Recommender;
import fm.seda.engine.Request;
import fm.seda.engine.port.Listeners;
import fm.seda.engine.profile.Profiles;
import fm.seda.platform.testing.LambdaEvent;
import fm.seda.platform.testing.TestQueues;
import fm.seda.rerank.night.ByDay;
import fm.seda.storage.slates.PostgresSlateStore;
import fm.seda.storage.taste.TasteKeeper;
import fm.seda.storage.testing.FunctionSettings;
import fm.seda.storage.testing.TestDatabase;
import fm.seda.topology.Queues;
import io.micronaut.context.ApplicationContext;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the night does for everybody is what is done for one person, only all at once. */
class NightIT {

  private static final Pattern NUMBER = Pattern.compile("\\d+\\.\\d+");

  private final TestDatabase db = TestDatabase.fresh();
  private final TestQueues queues = new TestQueues(Queues.RERANK);
  private final ApplicationContext context =
      ApplicationContext.builder()
          .properties(FunctionSettings.in(db, "seda_worker").with(queues.settings()).toMap())
          .singletons(Clock.fixed(SmallCity.NOW, ZoneOffset.UTC))
          .start();
  private final RerankHandler handler = new RerankHandler(context);

  @AfterEach
  void stop() {
    context.close();
    queues.close();
  }

  @Test
  void ranksEverybodyAsTheyAreRankedAlone() {
    var city = new SmallCity(db).items(300).people(60).andOneOfTwoTastes().model();
    city.people().forEach(this::askAbout);
    var lists = lists();
    var tastes = tastes();
    execute("delete from lists");
    execute("delete from user_profiles");

    night();

    assertThat(lists).hasSizeGreaterThan(5_000);
    assertThat(lists).anyMatch(it -> it.contains("\"explored\":true"));
    assertThat(tastes()).isEqualTo(tastes);
    assertThat(texts("select taste_shares from user_profiles where taste_shares is not null"))
        .containsExactly("{0.6666667,0.33333334}");
    assertThat(changed(lists, lists())).isEmpty();
  }

  @Test
  void ranksWhoeverComesByDayAsIfTheDatabaseWereAsked() {
    var city = new SmallCity(db).items(300).people(20).andOneOfTwoTastes().model();
    city.people().forEach(this::askAbout);
    var lists = lists();
    execute("delete from lists");
    execute("delete from user_profiles");

    city.people().forEach(this::rankAlone);

    assertThat(lists).hasSizeGreaterThan(1_000);
    assertThat(context.getBean(ByDay.class).lists(city.people().getFirst())).isPresent();
    assertThat(changed(lists, lists())).isEmpty();
  }

  @Test
  void whoeverTouchedSomethingThatCameSinceIsRankedByTheDatabase() {
    var city = new SmallCity(db).items(300).people(20).andOneOfTwoTastes().model();
    var person = city.people().getFirst();
    rankAlone(person);
    assertThat(context.getBean(ByDay.class).lists(person)).isPresent();

    execute(
        "with made as (insert into items (kind, id, name, genres)"
            + " values ('artist', gen_random_uuid(), 'Just now', '{jazz}') returning kind, id)"
            + " insert into affinities (user_id, kind, item_id, counts, weight, last_at)"
            + " select '"
            + person
            + "', kind, id, '{\"like\": 1}', 2, '"
            + SmallCity.NOW
            + "' from made");

    assertThat(context.getBean(ByDay.class).lists(person)).isEmpty();
  }

  @Test
  void aWorkerThatIsKilledLeavesYesterdaysListsAndTheNextGoesOn() {
    new SmallCity(db).items(20).people(130);
    execute("update users set preferences = '{\"genres\": [\"jazz\"]}', privacy_settings = '{}'");
    night();
    execute("update lists set created_at = created_at - interval '1 day'");
    var yesterday = rankedAt();
    execute(
        """
        create function pull_the_plug() returns trigger language plpgsql as $$
        begin
          if (select count(distinct user_id) from lists
              where created_at > '2026-06-01') > 100 then
            perform pg_terminate_backend(pg_backend_pid());
          end if;
          return null;
        end $$;
        create trigger plug after insert on lists
        for each statement execute function pull_the_plug()\
        """);
    LambdaEvent.job("rerank-all").wake(handler);
    var shards = queues.drain(Queues.RERANK);

    assertThat(LambdaEvent.of(shards).wake(handler)).contains("itemIdentifier");
    assertThat(rankedAt()).hasSameSizeAs(yesterday).hasSizeGreaterThan(100);
    assertThat(rankedAt().stream().filter(yesterday::contains).count()).isPositive();

    execute("drop trigger plug on lists");
    assertThat(LambdaEvent.of(shards).wake(handler)).isEqualTo("{\"batchItemFailures\":[]}");
    assertThat(rankedAt()).hasSameSizeAs(yesterday).doesNotContainAnyElementsOf(yesterday);
  }

  @Test
  void whatWasRankedSinceIsNotReplaced() {
    var city = new SmallCity(db).items(20).people(10);
    execute("update users set preferences = '{\"genres\": [\"jazz\"]}', privacy_settings = '{}'");
    city.people().forEach(this::rankAlone);
    execute("update lists set created_at = created_at + interval '1 minute'");
    var lists = lists();

    night();

    assertThat(lists()).isEqualTo(lists);
  }

  /** When the lists of everybody were ranked. */
  private List<String> rankedAt() {
    return texts(
        """
        select distinct concat_ws(' ', user_id, surface, created_at) from recommendations order by 1\
        """);
  }

  /** Ranks by questions to the database, which is how a feed is ranked that has no list yet. */
  private void askAbout(UUID person) {
    context.getBean(TasteKeeper.class).refresh(person);
    var listener = context.getBean(Listeners.class).load(person, SmallCity.NOW);
    if (listener.rankable()) {
      for (var profile : context.getBean(Profiles.class).all()) {
        var request = Request.whole(listener, profile, SmallCity.NOW);
        var slate = context.getBean(Recommender.class).recommend(request);
        context.getBean(PostgresSlateStore.class).save(slate);
      }
    }
  }

  private void rankAlone(UUID person) {
    LambdaEvent.of(
            """
            {"type": "rerank.user", "id": "%s", "userId": "%s", "cell": "us",
             "occurredAt": "2026-03-01T10:00:01Z", "reason": "like"}\
            """
                .formatted(UUID.randomUUID(), person)
                .replace("\n", " "))
        .wake(handler);
  }

  private void night() {
    LambdaEvent.job("rerank-all").wake(handler);
    assertThat(LambdaEvent.of(queues.drain(Queues.RERANK)).wake(handler))
        .isEqualTo("{\"batchItemFailures\":[]}");
  }

  /**
   * Every number of every card, but for the last digits: friends' weights are summed in any order.
   */
  private List<String> lists() {
    return texts(
            """
            select concat_ws(' ', user_id, surface, rank, entity_type, entity_id, score,
                             model_version, created_at, expires_at, context)
            from recommendations order by user_id, surface, rank\
            """)
        .stream()
        .map(row -> NUMBER.matcher(row).replaceAll(it -> rounded(it.group())))
        .toList();
  }

  /** The rows that differ, for whole lists are too much to look at. */
  private static List<String> changed(List<String> before, List<String> after) {
    assertThat(after).hasSameSizeAs(before);
    return IntStream.range(0, before.size())
        .filter(i -> !before.get(i).equals(after.get(i)))
        .mapToObj(i -> before.get(i) + "\nbecame\n" + after.get(i))
        .toList();
  }

  private static String rounded(String number) {
    return new BigDecimal(number).setScale(9, RoundingMode.HALF_EVEN).toString();
  }

  private List<String> tastes() {
    return texts(
        """
        select concat_ws(' ', user_id, top_artists, top_genres, top_playlists, taste_embedding,
                         taste_centres, taste_shares, embedding_meta, last_computed)
        from user_profiles order by user_id\
        """);
  }

  private List<String> texts(String sql) {
    return db.owner().asJob(handle -> handle.createQuery(sql).mapTo(String.class).list());
  }

  private void execute(String sql) {
    db.owner().asJobDo(handle -> handle.execute(sql));
  }
}
