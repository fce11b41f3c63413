package fm.seda.engine.read;

import static fm.seda.domain.InteractionType.LIKE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fm.seda.domain.Decision;
import fm.seda.domain.Item;
import fm.seda.domain.ItemRef;
import fm.seda.domain.Kind;
import fm.seda.domain.problem.Unavailable;
import fm.seda.engine.profile.Profile;
import fm.seda.engine.profile.Profiles;
import fm.seda.engine.slate.Card;
import fm.seda.engine.slate.Slate;
import fm.seda.engine.slate.Source;
import fm.seda.engine.twin.AListener;
import fm.seda.engine.twin.AnItem;
import fm.seda.engine.twin.World;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FeedReaderTest {

  private static final UUID ANNA = AListener.ANNA;
  private static final Profile DISCOVER = Profiles.bundled().named("discover");

  private final World world = new World();
  private final FeedReader reader = world.reader();
  private final AListener anna = AListener.unknown().chose("house");

  FeedReaderTest() {
    for (int i = 0; i < 80; i++) {
      world.add(room(i));
    }
    world.person(anna.build());
  }

  @Test
  void ranksLiveAndKeepsTheListForLater() {
    var first = read(20);
    var second = read(20);
    world.cache.evict(ANNA);
    var third = read(20);
    var fourth = read(20);

    assertThat(List.of(first, second, third, fourth))
        .extracting(Slate::source)
        .containsExactly(Source.LIVE, Source.CACHE, Source.DB, Source.CACHE);
    assertThat(List.of(second, third, fourth))
        .allSatisfy(slate -> {
          assertThat(slate.slateId()).isEqualTo(first.slateId());
          assertThat(slate.cards()).isEqualTo(first.cards());
        });
  }

  @Test
  void ranksAnewWhereARefreshIsAskedFor() {
    var first = read(20);

    var fresh = reader.read(new FeedRequest(ANNA, DISCOVER, List.of(Kind.ROOM), 20, true));

    assertThat(fresh.source()).isEqualTo(Source.LIVE);
    assertThat(fresh.slateId()).isNotEqualTo(first.slateId());
  }

  @Test
  void ranksAnewWhereTheRulesHaveChanged() {
    var old = read(20);
    var rooms = List.of(Kind.ROOM);
    var newer = copy(DISCOVER, DISCOVER.version() + 1, DISCOVER.sources());

    var anew = reader.read(new FeedRequest(ANNA, newer, rooms, 20, false));
    var kept = reader.read(new FeedRequest(ANNA, newer, rooms, 20, false));

    assertThat(anew.source()).isEqualTo(Source.LIVE);
    assertThat(anew.slateId()).isNotEqualTo(old.slateId());
    assertThat(anew.modelVersion()).isEqualTo(newer.modelVersion());
    assertThat(kept.source()).isEqualTo(Source.CACHE);
  }

  @Test
  void answersNothingMadeByOtherRulesEvenWhileRankingFails() {
    read(20);
    var newer = copy(DISCOVER, DISCOVER.version() + 1, Map.of("fresh", 10));
    world.outages.cut("newest");

    var slate = reader.read(new FeedRequest(ANNA, newer, List.of(Kind.ROOM), 20, false));

    assertThat(slate.source()).isEqualTo(Source.GENRE);
  }

  @Test
  void answersTheKindsAndTheNumberAskedFor() {
    world.add(AnItem.called("an artist").kind(Kind.ARTIST).genres("house").build());

    assertThat(read(7).cards()).hasSize(7);
    var both =
        reader.read(new FeedRequest(ANNA, DISCOVER, List.of(Kind.ARTIST, Kind.ROOM), 5, false));

    assertThat(both.source()).isEqualTo(Source.CACHE);
    assertThat(both.cards()).extracting(card -> card.item().kind()).startsWith(Kind.ARTIST);
    assertThat(both.cards()).hasSize(6);
  }

  @Test
  void hidesWhatWasDecidedSinceTheListWasKept() {
    var dismissed = read(20).cards().getFirst().item().ref();

    world.person(anna.decided(Decision.DISMISS, dismissed).build());
    var next = read(20);

    assertThat(next.source()).isEqualTo(Source.CACHE);
    assertThat(refs(next)).hasSize(20).doesNotContain(dismissed);
  }

  @Test
  void showsItAgainWhereTheDecisionIsUndone() {
    var before = read(20);
    world.person(
        AListener.unknown()
            .chose("house")
            .decided(Decision.DISMISS, before.cards().getFirst().item().ref())
            .build());
    read(20);

    world.person(anna.build());

    assertThat(read(20).cards()).isEqualTo(before.cards());
  }

  @Test
  void ranksAnewWhereDecisionsWoreTheListDown() {
    var first = read(60);

    first.cards().forEach(card -> anna.decided(Decision.NEVER, card.item().ref()));
    world.person(anna.build());
    var next = read(60);

    assertThat(next.source()).isEqualTo(Source.LIVE);
    assertThat(refs(next)).hasSize(20).doesNotContainAnyElementsOf(refs(first));
  }

  @Test
  void doesNotRankAnewForWhatThereNeverWas() {
    read(60);

    var both =
        reader.read(new FeedRequest(ANNA, DISCOVER, List.of(Kind.ROOM, Kind.PLAYLIST), 60, false));

    assertThat(both.source()).isEqualTo(Source.CACHE);
  }

  @Test
  void goesOnWithoutTheCache() {
    world.outages.cut("cache");

    var first = read(20);
    var second = read(20);

    assertThat(first.source()).isEqualTo(Source.LIVE);
    assertThat(second.source()).isEqualTo(Source.DB);
    assertThat(List.of(first, second))
        .allSatisfy(slate -> assertThat(slate.degraded()).containsExactly("cache"));
  }

  @Test
  void answersWhereTheListCannotBeKept() {
    world.outages.cut("save", "store", "shown");

    var slate = read(20);

    assertThat(slate.source()).isEqualTo(Source.LIVE);
    assertThat(slate.degraded()).containsExactly("store");
    assertThat(slate.cards()).hasSize(20);
  }

  @Test
  void answersWhatIsPopularWhileRankingFails() {
    world.outages.cut("newest", "nearest", "friends", "vectors");
    var profile = Profiles.bundled().named("discover");
    var broken = copy(profile, profile.version(), Map.of("fresh", 10));

    var slate = reader.read(new FeedRequest(ANNA, broken, List.of(Kind.ROOM), 20, false));

    assertThat(slate.source()).isEqualTo(Source.GENRE);
    assertThat(slate.degraded()).containsExactly("ranking");
    assertThat(slate.cards())
        .hasSize(20)
        .allSatisfy(card -> {
          assertThat(card.explanation().text()).isEqualTo("Popular in house");
          assertThat(card.explanation().contributions().getFirst().share()).isEqualTo(1);
        });
  }

  @Test
  void answersAnythingWhereEvenThatFails() {
    world.outages.cut("newest", "popular", "friends");

    var slate = read(20);

    assertThat(slate.source()).isEqualTo(Source.RANDOM);
    assertThat(slate.degraded()).containsExactly("ranking", "popular");
    assertThat(slate.cards()).hasSize(20);
    assertThat(slate.cards().getFirst().explanation().text()).startsWith("Picked at random");
  }

  @Test
  void failsWhereTheDatabaseIsGone() {
    read(20);
    world.outages.cut("decisions", "store", "listener", "popular", "newest", "random");

    assertThatExceptionOfType(Unavailable.class).isThrownBy(() -> read(20));

    world.outages.mend();
    assertThat(read(20).source()).isEqualTo(Source.CACHE);
  }

  @Test
  void answersWhatIsPopularToSomebodyUnknown() {
    world.person(AListener.unknown().build());

    var slate = read(20);

    assertThat(slate.source()).isEqualTo(Source.GENRE);
    assertThat(slate.cards())
        .hasSize(20)
        .allSatisfy(card -> assertThat(card.explanation().text()).isEqualTo("Popular right now"))
        .isSortedAccordingTo((a, b) -> Double.compare(b.score(), a.score()));
    assertThat(read(20).source()).isEqualTo(Source.GENRE);
  }

  @Test
  void usesNothingPersonalWhereThatIsSwitchedOff() {
    var liked = room(3);
    world.person(
        AListener.unknown()
            .taste(1, 0)
            .chose("house")
            .did(LIKE, liked.ref())
            .dislikes("polka")
            .withoutPersonalisation()
            .build());

    var slate = read(60);

    assertThat(slate.source()).isEqualTo(Source.GENRE);
    assertThat(slate.cards())
        .allSatisfy(card -> {
          assertThat(card.explanation().text()).isEqualTo("Popular right now");
          assertThat(card.item().genres()).doesNotContain("polka");
        });
  }

  @Test
  void answersAnEmptyListWhereThereIsNothingAtAll() {
    var empty = new World().person(anna.build());

    var slate = empty.reader().read(new FeedRequest(ANNA, DISCOVER, DISCOVER.kinds(), 20, false));

    assertThat(slate.cards()).isEmpty();
    assertThat(slate.source()).isEqualTo(Source.RANDOM);
  }

  private Slate read(int limit) {
    return reader.read(new FeedRequest(ANNA, DISCOVER, List.of(Kind.ROOM), limit, false));
  }

  private static List<ItemRef> refs(Slate slate) {
    return slate.cards().stream().map(Card::item).map(Item::ref).toList();
  }

  private static Item room(int number) {
    return AnItem.called("room " + number)
        .genres(number < 60 ? "house" : "polka")
        .popularity((number + 1) / 100.0)
        .build();
  }

  private static Profile copy(Profile it, int version, Map<String, Integer> sources) {
    return new Profile(
        it.name(),
        it.surface(),
        version,
        it.kinds(),
        it.perKind(),
        it.ttl(),
        it.weights(),
        it.standIns(),
        sources,
        it.filters(),
        it.penalties(),
        it.diversity());
  }
}
