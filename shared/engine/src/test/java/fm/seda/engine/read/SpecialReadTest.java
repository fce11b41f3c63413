package fm.seda.engine.read;

import static fm.seda.domain.InteractionType.LIKE;
import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.domain.Item;
import fm.seda.domain.ItemRef;
import fm.seda.domain.Kind;
import fm.seda.engine.profile.Modes;
import fm.seda.engine.profile.Profile;
import fm.seda.engine.slate.Card;
import fm.seda.engine.slate.Slate;
import fm.seda.engine.slate.Source;
import fm.seda.engine.sound.WantedSound;
import fm.seda.engine.twin.AListener;
import fm.seda.engine.twin.AnItem;
import fm.seda.engine.twin.World;
import fm.seda.engine.wish.Situation;
import fm.seda.engine.wish.Situations;
import fm.seda.engine.wish.Wish;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Reads of those who ask for more than their list. */
class SpecialReadTest {

  private static final Wish WORKOUT = Wish.in(Situations.bundled().of("exercise", null, null));
  private static final Profile LISTEN = Modes.bundled().named("balanced");
  private static final Profile FAMILIAR = Modes.bundled().named("familiar");

  private final World world = new World();
  private final FeedReader reader = world.reader();

  SpecialReadTest() {
    for (int i = 0; i < 80; i++) {
      world.add(track(i));
    }
    world.person(AListener.unknown().chose("house").did(LIKE, track(1).ref()).build());
  }

  @Test
  void areRankedForThisRequestAndLeaveTheListAsItWas() {
    var usual = read(LISTEN, Wish.NONE);

    var workout = read(LISTEN, WORKOUT);
    var again = read(LISTEN, WORKOUT);
    var familiar = read(FAMILIAR, Wish.NONE);
    var after = read(LISTEN, Wish.NONE);
    world.cache.evict(AListener.ANNA);
    var stored = read(LISTEN, Wish.NONE);

    assertThat(List.of(workout, again, familiar))
        .extracting(Slate::source)
        .containsOnly(Source.LIVE);
    assertThat(again.slateId()).isNotEqualTo(workout.slateId());
    assertThat(familiar.surface()).isEqualTo("listen");
    assertThat(familiar.modelVersion()).startsWith("listen-familiar-");
    assertThat(after.source()).isEqualTo(Source.CACHE);
    assertThat(stored.source()).isEqualTo(Source.DB);
    assertThat(List.of(after, stored)).extracting(Slate::slateId).containsOnly(usual.slateId());
  }

  @Test
  void areExplainedLikeAnyOther() {
    var workout = read(LISTEN, WORKOUT);
    var card = workout.cards().getFirst();

    assertThat(reader.why(AListener.ANNA, workout.slateId(), card.item().ref())).isEqualTo(card);
  }

  @Test
  void fitASituationEvenForSomebodyUnknown() {
    world.person(AListener.unknown().build());

    assertThat(read(LISTEN, WORKOUT).source()).isEqualTo(Source.LIVE);
    assertThat(read(FAMILIAR, Wish.NONE).source()).isEqualTo(Source.GENRE);
  }

  @Test
  void keepToTheWishHoweverFarDownTheLadderTheAnswerIs() {
    var without = Set.of(track(78).ref(), track(77).ref());
    var wish =
        new Wish(Situation.NONE, List.of(track(79).ref()), WantedSound.ANY, without, true, "DE");
    world.add(AnItem.called("abroad").kind(Kind.TRACK).with("markets", List.of("US")).build());
    world.outages.cut("newest", "nearest", "friends", "vectors", "items", "best");
    world.outages.cut("popular");

    var drawn = read(LISTEN, wish, 50);
    world.outages.mend();
    world.outages.cut("newest", "nearest", "best");
    var popular = read(broken(), wish, 50);

    assertThat(drawn.source()).isEqualTo(Source.RANDOM);
    assertThat(popular.source()).isEqualTo(Source.GENRE);
    assertThat(popular.degraded()).contains("ranking");
    for (var slate : List.of(drawn, popular)) {
      assertThat(slate.cards()).hasSize(50).allMatch(it -> wish.allows(it.item()));
    }
    assertThat(refs(popular)).doesNotContain(track(79).ref()).doesNotContainAnyElementsOf(without);
  }

  private Slate read(Profile profile, Wish wish) {
    return read(profile, wish, 20);
  }

  private Slate read(Profile profile, Wish wish, int limit) {
    return reader.read(
        new FeedRequest(AListener.ANNA, profile, profile.kinds(), limit, false, wish));
  }

  private static List<ItemRef> refs(Slate slate) {
    return slate.cards().stream().map(Card::item).map(Item::ref).toList();
  }

  /** A profile whose only source does not answer. */
  private static Profile broken() {
    return new Profile(
        LISTEN.name(),
        LISTEN.surface(),
        LISTEN.version(),
        LISTEN.kinds(),
        LISTEN.perKind(),
        LISTEN.ttl(),
        LISTEN.weights(),
        LISTEN.standIns(),
        Map.of("fresh", 10),
        LISTEN.filters(),
        LISTEN.penalties(),
        LISTEN.diversity());
  }

  private static Item track(int number) {
    return AnItem.called("track " + number)
        .sounding(60 + number, 0.5)
        .genres("house")
        .popularity((number + 1) / 100.0)
        .build();
  }
}
