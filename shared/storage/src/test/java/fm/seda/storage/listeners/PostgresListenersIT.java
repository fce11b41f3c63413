package fm.seda.storage.listeners;

import static fm.seda.storage.testing.TestItems.item;
import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.domain.Affinity;
import fm.seda.domain.Decision;
import fm.seda.domain.InteractionType;
import fm.seda.domain.Kind;
import fm.seda.domain.TasteCentre;
import fm.seda.engine.port.Listeners;
import fm.seda.storage.testing.StoragePorts;
import fm.seda.storage.testing.TestDatabase;
import fm.seda.storage.testing.TestItems;
import fm.seda.storage.testing.TestPeople;
import fm.seda.storage.testing.TestVectors;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostgresListenersIT {

  private static final TestDatabase DB = TestDatabase.fresh();
  private static final Instant NOW = Instant.parse("2026-06-01T12:00:00.123456Z");

  private final TestPeople people = new TestPeople(DB);
  private final TestItems items = new TestItems(DB);
  private final Listeners listeners = new StoragePorts(DB.app(), Clock.systemUTC()).listeners();
  private final UUID mira = people.add("mira-" + UUID.randomUUID());

  @Test
  void knowsNothingOfAStranger() {
    var stranger = listeners.load(UUID.randomUUID(), NOW);

    assertThat(stranger.taste()).isEmpty();
    assertThat(stranger.genres()).isEmpty();
    assertThat(stranger.affinities()).isEmpty();
    assertThat(stranger.decisions()).isEmpty();
    assertThat(stranger.personalised()).isTrue();
    assertThat(stranger.allowExplicit()).isTrue();
  }

  @Test
  void knowsWhatAPersonPrefers() {
    people.prefer(
        mira,
        """
        {"genres": ["house", "jazz"], "dislikedGenres": ["metal"], "languages": null,
         "allowExplicit": false}\
        """);
    people.settings(mira, "{\"personalisation\": false, \"quietHours\": {\"from\": \"22:00\"}}");

    var listener = listeners.load(mira, NOW);

    assertThat(listener.genres()).containsExactly("house", "jazz");
    assertThat(listener.dislikedGenres()).containsExactly("metal");
    assertThat(listener.allowExplicit()).isFalse();
    assertThat(listener.personalised()).isFalse();
  }

  @Test
  void knowsWhereTheirTastePoints() {
    people.taste(mira, TestVectors.axis(3), NOW);

    var centre = assertThat(listeners.load(mira, NOW).taste()).singleElement().actual();
    assertThat(centre.direction()).isEqualTo(TestVectors.axis(3));
    assertThat(centre.share()).isOne();
  }

  @Test
  void knowsAllPlacesTheirTastePointsTo() {
    people.taste(mira, TestVectors.axis(3), NOW);
    DB.owner()
        .asJobDo(sql ->
            sql.execute(
                """
                update user_profiles set taste_shares = '{0.75,0.25}',
                  taste_centres = array[cast(? as halfvec), cast(? as halfvec)]
                where user_id = ?\
                """,
                TestVectors.axis(1),
                TestVectors.axis(2),
                mira));

    var taste = listeners.load(mira, NOW).taste();

    assertThat(taste)
        .extracting(TasteCentre::direction)
        .containsExactly(TestVectors.axis(1), TestVectors.axis(2));
    assertThat(taste).extracting(TasteCentre::share).containsExactly(0.75, 0.25);
  }

  @Test
  void knowsTheirHistoryLatestFirst() {
    var first = items.add(item(Kind.ROOM, "first"));
    var second = items.add(item(Kind.TRACK, "second"));
    var longAgo = items.add(item(Kind.TRACK, "long ago"));
    people.affinity(mira, first, 1.5, NOW.minusSeconds(60));
    people.affinity(mira, second, -0.5, NOW);
    people.affinity(mira, longAgo, 9, NOW.minus(Duration.ofDays(91)));

    var plays = Map.of(InteractionType.PLAY, 2);
    assertThat(listeners.load(mira, NOW).affinities())
        .containsExactly(
            new Affinity(second, plays, -0.5, NOW),
            new Affinity(first, plays, 1.5, NOW.minusSeconds(60)));
  }

  @Test
  void readsNoMoreHistoryThanIsOfUse() {
    var drafts = IntStream.range(0, 220).mapToObj(i -> item(Kind.TRACK, "t" + i)).toList();
    items.addAll(drafts);
    for (int i = 0; i < drafts.size(); i++) {
      people.affinity(mira, drafts.get(i).ref(), 1, NOW.minusSeconds(i));
    }

    var history = listeners.load(mira, NOW).affinities();

    assertThat(history).hasSize(PostgresListeners.HISTORY);
    assertThat(history.getFirst().item()).isEqualTo(drafts.getFirst().ref());
  }

  @Test
  void knowsOnlyDecisionsThatStillHold() {
    var never = items.add(item(Kind.ROOM, "never"));
    var dismissed = items.add(item(Kind.ROOM, "dismissed"));
    var over = items.add(item(Kind.ROOM, "over"));
    people.decide(mira, never, Decision.NEVER, null);
    people.decide(mira, dismissed, Decision.DISMISS, NOW.plusSeconds(1));
    people.decide(mira, over, Decision.NOT_INTERESTED, NOW);

    var expected = Map.of(never, Decision.NEVER, dismissed, Decision.DISMISS);
    assertThat(listeners.decisions(mira, NOW)).isEqualTo(expected);
    assertThat(listeners.load(mira, NOW).decisions()).isEqualTo(expected);
  }

  @Test
  void knowsHowOftenEachItemWasShownLately() {
    var room = items.add(item(Kind.ROOM, "again and again"));
    var artist = items.add(item(Kind.ARTIST, "once"));
    var forgotten = items.add(item(Kind.ROOM, "last week"));
    people.saw(mira, NOW.minus(Duration.ofDays(7)), room, forgotten);
    people.saw(mira, NOW.minus(Duration.ofDays(6)), room);
    people.saw(mira, NOW, room, artist);
    people.saw(people.add("other-" + UUID.randomUUID()), NOW, room, artist, forgotten);

    assertThat(listeners.load(mira, NOW).shown()).isEqualTo(Map.of(room, 2, artist, 1));
  }

  @Test
  void looksAtNoMoreListsThanAnybodyReads() {
    var early = items.add(item(Kind.ROOM, "early"));
    var often = items.add(item(Kind.ROOM, "often"));
    people.saw(mira, NOW.minusSeconds(1000), early);
    for (int i = 0; i < PostgresListeners.LISTS; i++) {
      people.saw(mira, NOW.minusSeconds(i), often);
    }

    assertThat(listeners.load(mira, NOW).shown()).isEqualTo(Map.of(often, PostgresListeners.LISTS));
  }

  @ParameterizedTest
  @ValueSource(strings = {"seda_app", "seda_worker"})
  void keepsPeopleApartWhoeverAsks(String role) {
    var other = people.add("other-" + UUID.randomUUID());
    people.prefer(other, "{\"genres\": [\"ambient\"]}");
    var theirs = items.add(item(Kind.ROOM, "theirs"));
    people.decide(other, theirs, Decision.NEVER, null);
    people.saw(other, NOW, theirs);
    var database = role.equals("seda_app") ? DB.app() : DB.worker();

    var listener = new StoragePorts(database, Clock.systemUTC()).listeners().load(mira, NOW);

    assertThat(listener.genres()).isEmpty();
    assertThat(listener.decisions()).isEmpty();
    assertThat(listener.shown()).isEmpty();
  }
}
