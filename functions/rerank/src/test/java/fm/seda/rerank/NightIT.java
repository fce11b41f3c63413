package fm.seda.rerank;

import static java.lang.Double.parseDouble;
import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.engine.Recommender;
import fm.seda.engine.Request;
import fm.seda.engine.port.Listeners;
import fm.seda.engine.profile.Profiles;
import fm.seda.rerank.night.ByDay;
import fm.seda.storage.slates.PostgresSlateStore;
import fm.seda.storage.taste.TasteKeeper;
import fm.seda.storage.testing.TestDatabase;
import io.micronaut.context.ApplicationContext;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the night does for everybody is what is done for one person, only all at once. */
class NightIT {

  private static final Pattern NUMBER = Pattern.compile("\\d+\\.\\d+(E-?\\d+)?");

  /** What it said and how much it counts, in hundred-millionths. */
  private static final Pattern SIGNAL = Pattern.compile("([a-z]) (\\d+) (\\d+)");

  /**
   * Likenesses are of single precision and are summed in another order where there are many; what
   * is left of that grows where signals are stretched.
   */
  private static final double PRECISION = 1e-5;

  private final Night night = new Night("");
  private final TestDatabase db = night.db;
  private final ApplicationContext context = night.context;

  @AfterEach
  void stop() {
    night.close();
  }

  @Test
  void ranksEverybodyAsTheyAreRankedAlone() {
    var city = new SmallCity(db).items(300).people(60).andOneOfTwoTastes().model();
    city.people().forEach(this::askAbout);
    var lists = lists();
    var tastes = tastes();
    night.execute("delete from lists");
    night.execute("delete from user_profiles");

    night.passes();

    assertThat(lists).hasSizeGreaterThan(5_000);
    assertThat(lists).anyMatch(it -> it.contains("\"explored\":true"));
    assertThat(tastes()).isEqualTo(tastes);
    assertThat(night.texts("select taste_shares from user_profiles where taste_shares is not null"))
        .containsExactly("{0.6666667,0.33333334}");
    assertThat(changed(lists, lists())).isEmpty();
  }

  @Test
  void ranksWhoeverComesByDayAsIfTheDatabaseWereAsked() {
    var city = new SmallCity(db).items(300).people(20).andOneOfTwoTastes().model();
    city.people().forEach(this::askAbout);
    var lists = lists();
    night.execute("delete from lists");
    night.execute("delete from user_profiles");

    city.people().forEach(night::rankAlone);

    assertThat(lists).hasSizeGreaterThan(1_000);
    assertThat(context.getBean(ByDay.class).lists(city.people().getFirst())).isPresent();
    assertThat(changed(lists, lists())).isEmpty();
  }

  @Test
  void whoeverTouchedSomethingThatCameSinceIsRankedByTheDatabase() {
    var city = new SmallCity(db).items(300).people(20).andOneOfTwoTastes().model();
    var person = city.people().getFirst();
    night.rankAlone(person);
    assertThat(context.getBean(ByDay.class).lists(person)).isPresent();

    night.execute(
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

  /** Every number of every card. */
  private List<String> lists() {
    return night
        .texts(
            """
            select concat_ws(' ', user_id, surface, rank, entity_type, entity_id, score,
                             model_version, created_at, expires_at, context)
            from recommendations order by user_id, surface, rank\
            """)
        .stream()
        .map(row -> SIGNAL.matcher(row).replaceAll("$1 $2.0E-8 $3.0E-8"))
        .toList();
  }

  /** The rows that differ, for whole lists are too much to look at. */
  private static List<String> changed(List<String> before, List<String> after) {
    assertThat(after).hasSameSizeAs(before);
    return IntStream.range(0, before.size())
        .filter(i -> !alike(before.get(i), after.get(i)))
        .mapToObj(i -> before.get(i) + "\nbecame\n" + after.get(i))
        .toList();
  }

  /** Whether all is the same but for the last digits of numbers. */
  private static boolean alike(String one, String other) {
    var numbers = numbers(one);
    var others = numbers(other);
    return NUMBER.matcher(one).replaceAll("#").equals(NUMBER.matcher(other).replaceAll("#"))
        && IntStream.range(0, numbers.length)
            .allMatch(i -> Math.abs(numbers[i] - others[i]) < PRECISION);
  }

  private static double[] numbers(String row) {
    return NUMBER.matcher(row).results().mapToDouble(it -> parseDouble(it.group())).toArray();
  }

  private List<String> tastes() {
    return night.texts(
        """
        select concat_ws(' ', user_id, top_artists, top_genres, top_playlists, taste_embedding,
                         taste_centres, taste_shares, embedding_meta, last_computed)
        from user_profiles order by user_id\
        """);
  }
}
