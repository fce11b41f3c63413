package fm.seda.engine.score;

import static fm.seda.domain.InteractionType.LIKE;
import static fm.seda.engine.score.Readings.reading;
import static fm.seda.engine.twin.Pool.candidate;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fm.seda.domain.Kind;
import fm.seda.engine.portrait.Portrait;
import fm.seda.engine.slate.Because;
import fm.seda.engine.twin.AListener;
import fm.seda.engine.twin.AnItem;
import fm.seda.engine.twin.Pool;
import fm.seda.engine.twin.World;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SignalsTest {

  private final World world = new World();

  @Test
  void contentIsLikenessToTaste() {
    var signal = new ContentSignal();
    var anna = person(AListener.unknown().taste(1, 0));

    assertThat(reading(signal, anna, candidate(AnItem.called("a"), 0.6f, 0.8f)).getAsDouble())
        .isCloseTo(0.6, within(1e-6));
    assertThat(reading(signal, anna, candidate(AnItem.called("not embedded")))).isEmpty();
    var stranger = person(AListener.unknown());
    assertThat(reading(signal, stranger, candidate(AnItem.called("a"), 1, 0))).isEmpty();
  }

  @Test
  void contentIsLikenessToTheNearestCentreOfSeveral() {
    var anna = person(AListener.unknown().centre(0.6, 1, 0).centre(0.4, 0, 1));

    assertThat(reading(new ContentSignal(), anna, candidate(AnItem.called("a"), 0.6f, 0.8f)))
        .hasValueCloseTo(0.8, within(1e-6));
    assertThat(reading(new ContentSignal(), anna, candidate(AnItem.called("a"), 0.8f, -0.6f)))
        .hasValueCloseTo(0.8, within(1e-6));
  }

  @Test
  void contentNamesWhatIsNearestInHistory() {
    var near = AnItem.called("near").build();
    var nearer = AnItem.called("nearer").build();
    var far = AnItem.called("far").build();
    world.add(near, 0.6f, 0.8f).add(nearer, 0.8f, 0.6f).add(far, 0, 1);
    var anna =
        person(
            AListener.unknown()
                .taste(1, 0)
                .did(LIKE, near.ref())
                .did(LIKE, nearer.ref())
                .did(LIKE, far.ref()));

    var because = new ContentSignal().because(anna, candidate(AnItem.called("new"), 1, 0));

    assertThat(because).extracting(Because::name).containsExactly("nearer", "near");
  }

  @Test
  void nothingIsItsOwnReason() {
    var liked = AnItem.called("liked").genres("house");
    world.add(liked.build(), 1, 0);
    var anna = person(AListener.unknown().taste(1, 0).did(LIKE, liked.build().ref()));

    assertThat(new ContentSignal().because(anna, candidate(liked, 1, 0))).isEmpty();
    assertThat(new GenreSignal().because(anna, candidate(liked, 1, 0))).isEmpty();
  }

  @Test
  void collaborativeAndNeighboursAreWhatTheModelsSaid() {
    var anna = person(AListener.unknown());
    var learnt = Pool.learnt(AnItem.called("a"), 7.5, -0.25);
    var unheard = candidate(AnItem.called("came since"));

    assertThat(reading(new CollaborativeSignal(), anna, learnt)).hasValue(7.5);
    assertThat(reading(new NeighboursSignal(), anna, learnt)).hasValue(-0.25);
    assertThat(reading(new CollaborativeSignal(), anna, unheard)).isEmpty();
    assertThat(reading(new NeighboursSignal(), anna, unheard)).isEmpty();
  }

  @Test
  void circleSpeaksWhereTheModelsHadOnlyFriendsToGoByAndTheOthersDoNot() {
    var anna = person(AListener.unknown());
    var history = Pool.learnt(AnItem.called("a").popularity(0.75), 7.5, -0.25);
    var friends = Pool.learntFromFriends(AnItem.called("a").popularity(0.75), 0.4);

    assertThat(reading(new CircleSignal(), anna, friends)).hasValue(0.4);
    assertThat(reading(new CollaborativeSignal(), anna, friends)).isEmpty();
    assertThat(reading(new NeighboursSignal(), anna, friends)).isEmpty();
    assertThat(reading(new RaritySignal(), anna, friends)).isEmpty();
    assertThat(reading(new CircleSignal(), anna, history)).isEmpty();
    assertThat(reading(new CircleSignal(), anna, candidate(AnItem.called("came since")))).isEmpty();
  }

  @Test
  void latelyIsHowWellAnItemGoesWithWhatTheyDidSince() {
    var signal = new LatelySignal();
    var anna = person(AListener.unknown());
    var because = new Because(AnItem.called("liked").build().ref(), "liked");
    var companion = Pool.lately(AnItem.called("a"), 1.5, because);
    var other = Pool.lately(AnItem.called("b"), 0, null);
    var unheard = candidate(AnItem.called("came since"));

    assertThat(reading(signal, anna, companion)).hasValue(1.5);
    assertThat(signal.because(anna, companion)).containsExactly(because);
    assertThat(reading(signal, anna, other)).hasValue(0);
    assertThat(signal.because(anna, other)).isEmpty();
    assertThat(reading(signal, anna, unheard)).isEmpty();
    assertThat(signal.because(anna, unheard)).isEmpty();
  }

  @Test
  void neighboursNameWhatTheSamePeopleLike() {
    var near = AnItem.called("near").build();
    var nearer = AnItem.called("nearer").build();
    var far = AnItem.called("far").build();
    world.add(near).add(nearer).add(far);
    world.learnt.lies(near, 0.6f, 0.8f).lies(nearer, 0.8f, 0.6f).lies(far, 0.28f, 0.96f);
    var anna =
        person(
            AListener.unknown().did(LIKE, near.ref()).did(LIKE, nearer.ref()).did(LIKE, far.ref()));
    var signal = new NeighboursSignal();

    assertThat(signal.because(anna, Pool.learnt(AnItem.called("new"), 1, 1, 1, 0)))
        .extracting(Because::name)
        .containsExactly("nearer", "near");
    assertThat(signal.because(anna, Pool.learnt(AnItem.called("of no place"), 1, 1))).isEmpty();
    assertThat(signal.because(anna, candidate(AnItem.called("not learnt")))).isEmpty();
  }

  @Test
  void rarityPullsBackWhereTheModelsSpeakOfWhatIsKnown() {
    var signal = new RaritySignal();
    var anna = person(AListener.unknown());

    assertThat(reading(signal, anna, Pool.learnt(AnItem.called("a").popularity(0.75), 1, 1)))
        .hasValue(0.25);
    assertThat(reading(signal, anna, Pool.learnt(AnItem.called("unheard").popularity(0), 1, 1)))
        .isEmpty();
    assertThat(reading(signal, anna, candidate(AnItem.called("not learnt").popularity(0.75))))
        .isEmpty();
  }

  @Test
  void audioIsLikenessToWhatTheTracksTheyLikeSoundLikeOnTheWhole() {
    var calm = AnItem.called("calm").sounding(50, 0).build();
    var wild = AnItem.called("wild").sounding(200, 1).build();
    var silent = AnItem.called("never listened to by a machine").kind(Kind.TRACK).build();
    world.add(calm).add(wild).add(silent);
    var signal = new AudioSignal();
    var anna =
        person(
            AListener.unknown()
                .did(LIKE, calm.ref())
                .did(LIKE, wild.ref())
                .did(LIKE, silent.ref()));
    var between = candidate(AnItem.called("between").sounding(125, 0.5));

    assertThat(reading(signal, anna, between)).hasValueCloseTo(1.0, within(1e-9));
    assertThat(reading(signal, anna, candidate(AnItem.called("calm too").sounding(50, 0))))
        .hasValueCloseTo(0.5, within(1e-9));
    assertThat(reading(signal, anna, candidate(AnItem.called("unheard")))).isEmpty();
    assertThat(reading(signal, person(AListener.unknown()), between)).isEmpty();
  }

  @Test
  void providerIsHowMuchOfWhatTheyLikeIsWhereTheItemIs() {
    var here = AnItem.called("here").on("spotify").build();
    var there = AnItem.called("there").on("spotify", "deezer").build();
    var nowhere = AnItem.called("nowhere").build();
    world.add(here).add(there).add(nowhere);
    var signal = new ProviderSignal();
    var likes =
        AListener.unknown()
            .did(LIKE, 2, here.ref())
            .did(LIKE, there.ref())
            .did(LIKE, nowhere.ref());
    var anna = person(likes);

    assertThat(
            reading(signal, anna, candidate(AnItem.called("a").on("deezer", "spotify", "tidal"))))
        .hasValueCloseTo(0.75, within(1e-9));
    assertThat(reading(signal, anna, candidate(AnItem.called("b").on("deezer"))))
        .hasValueCloseTo(0.25, within(1e-9));
    assertThat(reading(signal, anna, candidate(AnItem.called("c").on("tidal")))).hasValue(0);
  }

  @Test
  void providerIsUnknownWhereNoneIsNamed() {
    var here = AnItem.called("here").on("spotify").build();
    var nowhere = AnItem.called("nowhere").build();
    world.add(here).add(nowhere);
    var signal = new ProviderSignal();
    var listed = candidate(AnItem.called("a").on("spotify"));

    assertThat(
            reading(
                signal,
                person(AListener.unknown().did(LIKE, here.ref())),
                candidate(AnItem.called("b"))))
        .isEmpty();
    assertThat(reading(signal, person(AListener.unknown().did(LIKE, nowhere.ref())), listed))
        .isEmpty();
    assertThat(reading(signal, person(AListener.unknown()), listed)).isEmpty();
  }

  @Test
  void genreIsTheOverlapWithTheirGenres() {
    var signal = new GenreSignal();
    var anna = person(AListener.unknown().chose("house"));

    assertThat(reading(signal, anna, candidate(AnItem.called("a").genres("house"))))
        .hasValueCloseTo(1.0, within(1e-9));
    assertThat(reading(signal, anna, candidate(AnItem.called("a").genres("jazz")))).hasValue(0);
    assertThat(reading(signal, anna, candidate(AnItem.called("no genres")))).isEmpty();
    assertThat(
            reading(signal, person(AListener.unknown()), candidate(AnItem.called("a").genres("x"))))
        .isEmpty();
  }

  @Test
  void genreNamesHistoryThatSharesOne() {
    var liked = AnItem.called("liked").genres("house", "soul").build();
    world.add(liked);
    var anna = person(AListener.unknown().did(LIKE, liked.ref()));

    var because = new GenreSignal().because(anna, candidate(AnItem.called("a").genres("soul")));

    assertThat(because).containsExactly(new Because(liked.ref(), "liked"));
  }

  @Test
  void socialGrowsLessWithEveryFriend() {
    var signal = new SocialSignal();
    var anna = person(AListener.unknown());

    assertThat(reading(signal, anna, candidate(AnItem.called("a")))).hasValue(0);
    assertThat(reading(signal, anna, Pool.liked(AnItem.called("a"), 1))).hasValue(0.5);
    assertThat(reading(signal, anna, Pool.liked(AnItem.called("a"), 3))).hasValue(0.75);
  }

  @Test
  void popularityIsTheItems() {
    var item = candidate(AnItem.called("a").popularity(0.3));

    assertThat(reading(new PopularitySignal(), person(AListener.unknown()), item)).hasValue(0.3);
  }

  @Test
  void engagementIsUnknownWhereNobodyCameAcross() {
    var signal = new EngagementSignal();
    var anna = person(AListener.unknown());

    assertThat(reading(signal, anna, candidate(AnItem.called("a").engagement(0.3)))).hasValue(0.3);
    assertThat(reading(signal, anna, candidate(AnItem.called("ignored").engagement(0))))
        .hasValue(0);
    assertThat(reading(signal, anna, candidate(AnItem.called("unseen")))).isEmpty();
  }

  @Test
  void recencyHalvesEveryWeek() {
    var signal = new RecencySignal();
    var anna = person(AListener.unknown());

    assertThat(reading(signal, anna, candidate(AnItem.called("a").aged(Duration.ZERO))))
        .hasValue(1);
    assertThat(reading(signal, anna, candidate(AnItem.called("a").aged(Duration.ofDays(14)))))
        .hasValueCloseTo(0.25, within(1e-9));
    assertThat(reading(signal, anna, candidate(AnItem.called("a").aged(Duration.ofDays(-1)))))
        .hasValue(1);
  }

  private Portrait person(AListener listener) {
    return Pool.portrait(world, listener);
  }
}
