package fm.seda.engine.score;

import static fm.seda.domain.InteractionType.DISLIKE;
import static fm.seda.domain.InteractionType.LIKE;
import static fm.seda.domain.InteractionType.PLAY;
import static fm.seda.engine.score.Readings.reading;
import static fm.seda.engine.twin.Pool.candidate;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fm.seda.domain.Affinity;
import fm.seda.domain.Kind;
import fm.seda.engine.portrait.Portrait;
import fm.seda.engine.slate.Because;
import fm.seda.engine.sound.Feature;
import fm.seda.engine.sound.WantedSound;
import fm.seda.engine.twin.AListener;
import fm.seda.engine.twin.AnItem;
import fm.seda.engine.twin.Pool;
import fm.seda.engine.twin.World;
import fm.seda.engine.wish.Situations;
import fm.seda.engine.wish.Wish;
import org.junit.jupiter.api.Test;

/** The signals of those who say how, or like what, they want to listen. */
class ListeningSignalsTest {

  private final World world = new World();

  @Test
  void contextIsHowWellTheSoundGoesWithTheSituation() {
    var signal = new ContextSignal();
    var running = person(Wish.in(Situations.bundled().of("exercise", null, null)));

    assertThat(reading(signal, running, candidate(AnItem.called("fast").sounding(180, 1))))
        .hasValue(1);
    assertThat(reading(signal, running, candidate(AnItem.called("slow").sounding(50, 0))))
        .hasValueCloseTo((0 + 2.0 / 15) / 2, within(1e-9));
    assertThat(reading(signal, running, candidate(AnItem.called("unheard")))).isEmpty();
    assertThat(reading(signal, person(Wish.NONE), candidate(AnItem.called("a").sounding(180, 1))))
        .isEmpty();
  }

  @Test
  void wantedIsLikenessToWhatWasAskedForAndAudioIsSilentThen() {
    var liked = AnItem.called("liked").sounding(100, 0.5);
    world.add(liked.build());
    var listener = AListener.unknown().did(LIKE, liked.build().ref());
    var wish = Wish.sounding(WantedSound.of(Feature.VALENCE, 0.25, 1));
    var asking = Pool.portrait(world, listener, wish);
    var heard = candidate(AnItem.called("a").sounding(100, 0.5));

    assertThat(reading(new WantedSignal(), asking, heard)).hasValueCloseTo(0.75, within(1e-9));
    assertThat(reading(new AudioSignal(), asking, heard)).isEmpty();
    assertThat(reading(new WantedSignal(), asking, candidate(AnItem.called("unheard")))).isEmpty();
    var usual = Pool.portrait(world, listener);
    assertThat(reading(new WantedSignal(), usual, heard)).isEmpty();
    assertThat(reading(new AudioSignal(), usual, heard)).hasValue(1);
  }

  @Test
  void creatorIsHowMuchOfWhatTheyLikeIsByThem() {
    var often = AnItem.called("often").by("kaytra").build();
    var once = AnItem.called("once").by("moor").build();
    var nobody = AnItem.called("by nobody").build();
    world.add(often).add(once).add(nobody);
    var signal = new CreatorSignal();
    var anna =
        Pool.portrait(
            world,
            AListener.unknown()
                .did(PLAY, 3, often.ref())
                .did(PLAY, once.ref())
                .did(PLAY, nobody.ref()));

    assertThat(reading(signal, anna, candidate(AnItem.called("a").by("kaytra"))))
        .hasValueCloseTo(0.75, within(1e-9));
    assertThat(reading(signal, anna, candidate(AnItem.called("b").by("stranger")))).hasValue(0);
    assertThat(reading(signal, anna, candidate(AnItem.called("c")))).isEmpty();
    assertThat(reading(signal, person(Wish.NONE), candidate(AnItem.called("a").by("kaytra"))))
        .isEmpty();
    assertThat(signal.because(anna, candidate(AnItem.called("a").by("kaytra"))))
        .containsExactly(new Because(often.ref(), "often"));
    assertThat(signal.because(anna, candidate(AnItem.called("often").by("kaytra")))).isEmpty();
    assertThat(signal.because(anna, candidate(AnItem.called("c")))).isEmpty();
  }

  @Test
  void distanceIsHowFarItIsFromTheNearestThingTheyKnow() {
    var near = AnItem.called("near").build();
    var far = AnItem.called("far").build();
    var nowhere = AnItem.called("nowhere").build();
    world.add(near, 1, 0).add(far, 0, 1).add(nowhere);
    var signal = new DistanceSignal();
    var anna =
        Pool.portrait(
            world,
            AListener.unknown()
                .did(LIKE, near.ref())
                .did(LIKE, far.ref())
                .did(LIKE, nowhere.ref()));

    assertThat(reading(signal, anna, candidate(AnItem.called("a"), 0.8f, 0.6f)))
        .hasValueCloseTo(0.2, within(1e-6));
    assertThat(reading(signal, anna, candidate(AnItem.called("opposite"), -1, 0))).hasValue(1);
    assertThat(reading(signal, anna, candidate(AnItem.called("near"), 1, 0))).hasValue(0);
    assertThat(reading(signal, anna, candidate(AnItem.called("not embedded")))).isEmpty();
    assertThat(reading(signal, person(Wish.NONE), candidate(AnItem.called("a"), 1, 0))).isEmpty();
  }

  @Test
  void distanceIsFromWhatTheyKnowAndNotFromWhatTheyStartFrom() {
    var known = AnItem.called("known").build();
    var seed = AnItem.called("seed").build();
    world.add(known, 1, 0).add(seed, 0, 1);
    var anna =
        Pool.portrait(world, AListener.unknown().did(LIKE, known.ref()), Wish.like(seed.ref()));

    assertThat(reading(new DistanceSignal(), anna, candidate(AnItem.called("a"), 0, 1)))
        .hasValue(1);
  }

  @Test
  void habitIsHowMuchTheyAreIntoItAlready() {
    var signal = new HabitSignal();
    var loved = AnItem.called("loved");
    var played = AnItem.called("played");
    var hated = AnItem.called("hated");
    var listener =
        AListener.unknown()
            .did(LIKE, 2, loved.build().ref())
            .did(PLAY, played.build().ref())
            .did(DISLIKE, hated.build().ref());
    var anna = Pool.portrait(world, listener);

    assertThat(reading(signal, anna, candidate(loved))).hasValueCloseTo(0.8, within(1e-9));
    assertThat(reading(signal, anna, candidate(played))).hasValueCloseTo(0.5, within(1e-9));
    assertThat(reading(signal, anna, candidate(hated))).hasValue(0);
    assertThat(reading(signal, anna, candidate(AnItem.called("never heard")))).hasValue(0);
    var later = Portrait.sketch(listener.build(), World.NOW.plus(Affinity.HALF_LIFE), Wish.NONE);
    assertThat(reading(signal, later, candidate(played))).hasValueCloseTo(1.0 / 3, within(1e-9));
  }

  @Test
  void habitIsSilentOfSomebodyWhoseHistoryMayNotBeUsed() {
    var loved = AnItem.called("loved");
    var anna =
        Pool.portrait(
            world, AListener.unknown().did(LIKE, loved.build().ref()).withoutPersonalisation());

    assertThat(reading(new HabitSignal(), anna, candidate(loved))).isEmpty();
  }

  @Test
  void seedsStandInForTasteGenresAndSound() {
    var known = AnItem.called("known").genres("polka").sounding(50, 0).build();
    var seed = AnItem.called("seed").genres("house").sounding(200, 1).build();
    world.add(known, 1, 0).add(seed, 0, 1);
    var listener = AListener.unknown().taste(1, 0).chose("polka").did(LIKE, known.ref());
    var anna = Pool.portrait(world, listener, Wish.like(seed.ref()));
    var like = candidate(AnItem.called("like").genres("house").sounding(200, 1), 0, 1);

    assertThat(reading(new ContentSignal(), anna, like)).hasValue(1);
    assertThat(reading(new GenreSignal(), anna, like)).hasValueCloseTo(1.0, within(1e-9));
    assertThat(reading(new AudioSignal(), anna, like)).hasValue(1);
    assertThat(new ContentSignal().because(anna, like))
        .containsExactly(new Because(seed.ref(), "seed"));
    assertThat(new GenreSignal().because(anna, like))
        .containsExactly(new Because(seed.ref(), "seed"));
    assertThat(anna.genres().likes("polka")).isFalse();
    assertThat(anna.known()).extracting(it -> it.item()).containsExactly(known);
  }

  @Test
  void eachSeedIsACentreOfItsOwn() {
    var one = AnItem.called("one").build();
    var other = AnItem.called("other").build();
    var nowhere = AnItem.called("nowhere").kind(Kind.TRACK).build();
    world.add(one, 1, 0).add(other, 0, 1).add(nowhere);
    var anna = person(Wish.like(one.ref(), other.ref(), nowhere.ref()));

    assertThat(anna.taste()).extracting(it -> it.share()).containsExactly(0.5, 0.5);
    assertThat(reading(new ContentSignal(), anna, candidate(AnItem.called("a"), 0, 1))).hasValue(1);
    assertThat(person(Wish.like(nowhere.ref())).taste()).isEmpty();
  }

  private Portrait person(Wish wish) {
    return Pool.portrait(world, AListener.unknown(), wish);
  }
}
