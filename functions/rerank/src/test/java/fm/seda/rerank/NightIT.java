package fm.seda.rerank;

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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the night does for everybody is what is done for one person, only all at once. */
class NightIT {

  /** Of some hundred lists so many may come in another order. */
  private static final int NEARLY_EQUAL = 2;

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
    var lists = Lists.of(night.db);
    var tastes = tastes();
    night.execute("delete from lists");
    night.execute("delete from user_profiles");

    night.passes();

    assertThat(lists.cards()).hasSizeGreaterThan(5_000);
    assertThat(lists.cards()).anyMatch(it -> it.where().contains("\"explored\":true"));
    assertThat(tastes()).isEqualTo(tastes);
    assertThat(night.texts("select taste_shares from user_profiles where taste_shares is not null"))
        .containsExactly("{0.6666667,0.33333334}");
    assertSame(lists, Lists.of(night.db));
  }

  @Test
  void ranksWhoeverComesByDayAsIfTheDatabaseWereAsked() {
    var city = new SmallCity(db).items(300).people(20).andOneOfTwoTastes().model();
    city.people().forEach(this::askAbout);
    var lists = Lists.of(night.db);
    night.execute("delete from lists");
    night.execute("delete from user_profiles");

    city.people().forEach(night::rankAlone);

    assertThat(lists.cards()).hasSizeGreaterThan(1_000);
    assertThat(context.getBean(ByDay.class).lists(city.people().getFirst())).isPresent();
    assertSame(lists, Lists.of(night.db));
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

  /**
   * The same lists. Two items may be so nearly equal to somebody that the rounding of a sum decides
   * which comes first, about once in two thousand lists; then all else must still be the same.
   */
  private static void assertSame(Lists before, Lists after) {
    assertThat(after.byPersonAndSurface()).containsOnlyKeys(before.byPersonAndSurface().keySet());
    assertThat(before.changed(after)).isEmpty();
    assertThat(before.reordered(after)).hasSizeLessThanOrEqualTo(NEARLY_EQUAL);
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
