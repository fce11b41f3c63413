package fm.seda.storage.taste;

import static fm.seda.storage.testing.TestItems.item;
import static fm.seda.storage.testing.TestVectors.axis;
import static fm.seda.storage.testing.TestVectors.near;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fm.seda.domain.ItemRef;
import fm.seda.domain.Kind;
import fm.seda.storage.session.Database;
import fm.seda.storage.testing.StoragePorts;
import fm.seda.storage.testing.TestDatabase;
import fm.seda.storage.testing.TestItems;
import fm.seda.storage.testing.TestPeople;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TasteKeeperIT {

  private static final TestDatabase DB = TestDatabase.fresh();
  private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");

  private final TestPeople people = new TestPeople(DB);
  private final TestItems items = new TestItems(DB);
  private final UUID mira = people.add("mira-" + UUID.randomUUID());

  @BeforeEach
  void empty() {
    DB.owner().asJobDo(sql -> sql.execute("truncate items cascade"));
  }

  @Test
  void pointsWhereTheChosenGenresLie() {
    items.add(item(Kind.ROOM, "h").genres("house").at(axis(0)));
    items.add(item(Kind.ARTIST, "h").genres("house").at(axis(0)));
    items.add(item(Kind.TRACK, "j").genres("jazz").at(axis(1)));
    people.prefer(mira, "{\"genres\": [\"house\", \"jazz\"]}");

    keeper(DB.app(), NOW).recompute(mira);

    assertThat(taste()[0]).isCloseTo((float) Math.sqrt(0.5), within(0.01f));
    assertThat(taste()[1]).isCloseTo((float) Math.sqrt(0.5), within(0.01f));
    assertThat(profile().get("top_genres")).isEqualTo("{house,jazz}");
  }

  @Test
  void findsGenresByTheHourlyListToo() {
    items.add(item(Kind.ROOM, "h").genres("house").at(axis(0)));
    DB.owner().asJobDo(sql -> sql.execute("refresh materialized view popular"));
    items.add(item(Kind.ROOM, "newer").genres("house").at(axis(1)));
    people.prefer(mira, "{\"genres\": [\"house\"]}");

    keeper(DB.app(), NOW).recompute(mira);

    assertThat(taste()[0]).isCloseTo(1, within(0.01f));
    DB.owner().asJobDo(sql -> sql.execute("truncate items cascade"));
    DB.owner().asJobDo(sql -> sql.execute("refresh materialized view popular"));
  }

  @Test
  void turnsTowardsWhatThePersonDoes() {
    items.add(item(Kind.ROOM, "h").genres("house").at(axis(0)));
    people.prefer(mira, "{\"genres\": [\"house\"]}");
    people.affinity(mira, liked(Kind.TRACK, 2), 4, NOW);

    keeper(DB.worker(), NOW).recompute(mira);

    assertThat(taste()[2]).isCloseTo((float) (4 / Math.sqrt(17)), within(0.01f));
    assertThat(taste()[0]).isCloseTo((float) (1 / Math.sqrt(17)), within(0.01f));
  }

  @Test
  void turnsAwayFromWhatThePersonRejects() {
    people.affinity(mira, liked(Kind.TRACK, 2), 1, NOW);
    people.affinity(mira, liked(Kind.TRACK, 3), -1, NOW);

    keeper(DB.worker(), NOW).recompute(mira);

    assertThat(taste()[3]).isNegative();
  }

  @Test
  void letsOldHistoryFade() {
    people.affinity(mira, liked(Kind.TRACK, 2), 1, NOW);
    people.affinity(mira, liked(Kind.TRACK, 3), 1, NOW.minus(Duration.ofDays(30)));
    people.affinity(mira, liked(Kind.TRACK, 4), 100, NOW.minus(Duration.ofDays(91)));

    keeper(DB.worker(), NOW).recompute(mira);

    assertThat(taste()[3] / taste()[2]).isCloseTo(0.5f, within(0.01f));
    assertThat(taste()[4]).isZero();
  }

  @Test
  void hasACentreForEachOfTwoThingsThatArePlayed() {
    playsTwoThings();

    keeper(DB.worker(), NOW).recompute(mira);

    assertThat(profile().get("shares")).isEqualTo("{0.6,0.4}");
    assertThat(centres())
        .satisfiesExactly(
            techno -> assertThat(techno[0]).isGreaterThan(0.9f),
            folk -> assertThat(folk[1]).isGreaterThan(0.9f));
    assertThat(taste()[0]).isLessThan(0.9f);
  }

  @Test
  void hasNoCentresOnceOneThingIsLeft() {
    playsTwoThings();
    keeper(DB.worker(), NOW).recompute(mira);
    DB.owner().asJobDo(sql -> sql.execute("delete from affinities where weight < 3"));

    keeper(DB.worker(), NOW.plusSeconds(1)).recompute(mira);

    assertThat(profile().get("shares")).isNull();
    assertThat(profile().get("centres")).isNull();
    assertThat(taste()[0]).isGreaterThan(0.9f);
  }

  private void playsTwoThings() {
    var chance = new Random(5);
    for (int i = 0; i < 10; i++) {
      var techno = item(Kind.TRACK, "techno " + i).at(near(axis(0), 0.5, chance));
      var folk = item(Kind.TRACK, "folk " + i).at(near(axis(1), 0.5, chance));
      people.affinity(mira, items.add(techno), 3, NOW);
      people.affinity(mira, items.add(folk), 2, NOW);
    }
  }

  @Test
  void knowsTheFavouritesByKind() {
    var artist = liked(Kind.ARTIST, 1);
    var playlist = liked(Kind.PLAYLIST, 2);
    people.affinity(mira, artist, 2, NOW);
    people.affinity(mira, playlist, 1, NOW);
    people.affinity(mira, liked(Kind.ARTIST, 3), -1, NOW);

    keeper(DB.worker(), NOW).recompute(mira);

    assertThat(profile().get("top_artists")).isEqualTo("{" + artist.id() + "}");
    assertThat(profile().get("top_playlists")).isEqualTo("{" + playlist.id() + "}");
    assertThat(String.valueOf(profile().get("embedding_meta"))).contains("axes", "384");
  }

  @Test
  void knowsThatNothingIsKnown() {
    keeper(DB.app(), NOW).recompute(mira);

    assertThat(profile().get("taste")).isNull();
  }

  @Test
  void doesNothingForSomebodyWhoIsNotThere() {
    var nobody = UUID.randomUUID();

    keeper(DB.worker(), NOW).recompute(nobody);
    keeper(DB.worker(), NOW).refresh(nobody);
  }

  @Test
  void leavesAFreshTasteAlone() {
    people.affinity(mira, liked(Kind.TRACK, 2), 1, NOW.minusSeconds(5));
    keeper(DB.worker(), NOW).refresh(mira);
    keeper(DB.worker(), NOW.plusSeconds(60)).refresh(mira);

    assertThat(profile().get("computed")).isEqualTo(NOW.toString());
  }

  @Test
  void refreshesATasteThatIsBehind() {
    people.affinity(mira, liked(Kind.TRACK, 2), 1, NOW.minusSeconds(5));
    keeper(DB.worker(), NOW).refresh(mira);
    people.affinity(mira, liked(Kind.TRACK, 3), 1, NOW.plusSeconds(5));
    keeper(DB.worker(), NOW.plusSeconds(60)).refresh(mira);

    assertThat(profile().get("computed")).isEqualTo(NOW.plusSeconds(60).toString());
    assertThat(taste()[3]).isPositive();
  }

  private ItemRef liked(Kind kind, int axis) {
    return items.add(item(kind, kind + " " + axis).at(axis(axis)));
  }

  private static TasteKeeper keeper(Database database, Instant now) {
    return new StoragePorts(database, Clock.fixed(now, ZoneOffset.UTC)).taste();
  }

  private float[] taste() {
    return vector(Objects.requireNonNull(profile().get("taste")).toString());
  }

  private List<float[]> centres() {
    return DB
        .owner()
        .asJob(sql ->
            sql.createQuery(
                    """
                    select cast(unnest(taste_centres) as text) from user_profiles
                    where user_id = :user\
                    """)
                .bind("user", mira)
                .mapTo(String.class)
                .list())
        .stream()
        .map(TasteKeeperIT::vector)
        .toList();
  }

  private static float[] vector(String text) {
    var numbers = text.substring(1, text.length() - 1).split(",", -1);
    var vector = new float[numbers.length];
    for (int i = 0; i < vector.length; i++) {
      vector[i] = Float.parseFloat(numbers[i]);
    }
    return vector;
  }

  private Map<String, Object> profile() {
    return DB.owner()
        .asJob(sql ->
            sql.createQuery(
                    """
                    select taste_embedding::text as taste, taste_centres::text as centres,
                      taste_shares::text as shares, embedding_meta::text as embedding_meta,
                      top_genres::text as top_genres, top_artists::text as top_artists,
                      top_playlists::text as top_playlists,
                      to_char(last_computed at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as computed
                    from user_profiles where user_id = :user\
                    """)
                .bind("user", mira)
                .mapToMap()
                .one());
  }
}
