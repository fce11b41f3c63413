package fm.seda.engine.score;

import static fm.seda.domain.InteractionType.DISLIKE;
import static fm.seda.domain.InteractionType.LIKE;
import static fm.seda.domain.InteractionType.SKIP;
import static fm.seda.engine.twin.Pool.candidate;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fm.seda.engine.collect.Candidate;
import fm.seda.engine.slate.Contribution;
import fm.seda.engine.twin.AListener;
import fm.seda.engine.twin.AProfile;
import fm.seda.engine.twin.AnItem;
import fm.seda.engine.twin.Pool;
import fm.seda.engine.twin.World;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FusionTest {

  private final World world = new World();
  private final Fusion fusion = new Fusion(Signals.standard());
  private final AListener anna = AListener.unknown().taste(1, 0);

  @Test
  void addsUpWeightedValues() {
    var best = candidate(AnItem.called("best").popularity(0.2), 1, 0);
    var popular = candidate(AnItem.called("popular").popularity(0.8), 0, 1);

    var scored = score(AProfile.by("content", 3).and("popularity", 1), best, popular);

    assertThat(scored).extracting(Scored::score).containsExactly(0.75, 0.25);
    assertThat(scored.getFirst().contributions())
        .containsExactly(
            new Contribution("content", 1, 0.75, 1, List.of()),
            new Contribution("popularity", 0, 0.25, 0, List.of()));
  }

  @Test
  void keepsTheDistancesOfASignal() {
    var scored =
        score(
            AProfile.by("popularity", 1),
            candidate(AnItem.called("a").popularity(0.1)),
            candidate(AnItem.called("b").popularity(0.2)),
            candidate(AnItem.called("c").popularity(0.9)));

    assertThat(scored.get(1).score()).isCloseTo(0.125, within(1e-9));
  }

  @Test
  void takesASingleCandidateAsItReads() {
    var scored = score(AProfile.by("popularity", 1), candidate(AnItem.called("a").popularity(0.3)));

    assertThat(scored.getFirst().score()).isEqualTo(0.3);
  }

  @Test
  void leavesOutWhatSaysNothing() {
    var scored =
        score(
            AProfile.by("social", 9).and("collaborative", 9).and("popularity", 1),
            candidate(AnItem.called("a").popularity(0.3)));

    assertThat(scored.getFirst().contributions())
        .extracting(Contribution::signal)
        .containsExactly("popularity");
    assertThat(scored.getFirst().contributions().getFirst().weight()).isEqualTo(1);
  }

  @Test
  void stretchesWhatHasAScaleOfItsOwn() {
    var scored =
        score(
            AProfile.by("collaborative", 1),
            Pool.learnt(AnItem.called("worst"), -3, 0),
            Pool.learnt(AnItem.called("middle"), -2, 0),
            Pool.learnt(AnItem.called("best"), -1, 0));

    assertThat(scored).extracting(Scored::score).containsExactly(0.0, 0.5, 1.0);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-2, 0, 7})
  void makesNothingOfAScaleWhereAllAreTheSame(double factors) {
    var scored =
        score(
            AProfile.by("collaborative", 9).and("popularity", 1),
            Pool.learnt(AnItem.called("a").popularity(0.3), factors, 0));

    assertThat(scored.getFirst().contributions())
        .containsExactly(new Contribution("popularity", 0.3, 1, 1, List.of()));
  }

  @Test
  void givesAStandInWeightThatHasNoneOfItsOwn() {
    var profile = AProfile.by("collaborative", 1).standIn("collaborative", "popularity");

    var scored = score(profile, candidate(AnItem.called("a").popularity(0.3)));

    assertThat(scored.getFirst().contributions())
        .containsExactly(new Contribution("popularity", 0.3, 1, 1, List.of()));
  }

  @Test
  void neitherFavoursNorBuriesWhatIsUnknown() {
    var good = candidate(AnItem.called("good in all").popularity(0.9), 0.9f, 0.4358899f);
    var unplaced = candidate(AnItem.called("known to be popular only").popularity(1));
    var poor = candidate(AnItem.called("poor in all").popularity(0.1), 0, 1);
    var best = candidate(AnItem.called("best match").popularity(0), 1, 0);

    var scored = score(AProfile.by("content", 1).and("popularity", 1), good, unplaced, poor, best);

    var byName = scored.stream().sorted(Scored.BEST_FIRST).toList();
    assertThat(Pool.names(byName).getFirst()).isEqualTo("good in all");
    assertThat(Pool.names(byName).getLast()).isEqualTo("poor in all");
    assertThat(scored.get(1).score()).isCloseTo(Math.sqrt(0.5), within(1e-9));
    assertThat(scored.get(1).contributions()).hasSize(1);
  }

  @Test
  void goesByGenreWhileNothingElseIsKnown() {
    anna.chose("house");
    var profile = AProfile.by("content", 0.5).and("genre", 0.1).standIn("content", "genre");
    var fits = candidate(AnItem.called("fits").genres("house"), 0, 1);
    var near = candidate(AnItem.called("near").genres("polka"), 1, 0);

    assertThat(score(profile, fits, near)).extracting(Scored::score).containsExactly(1.0, 0.0);
  }

  @Test
  void trustsTasteMoreWithEveryLikedItem() {
    var profile = AProfile.by("content", 1).and("genre", 0).standIn("content", "genre");
    var near = candidate(AnItem.called("near").genres("polka"), 1, 0);
    var fits = candidate(AnItem.called("fits").genres("house"), 0, 1);
    anna.chose("house");
    var scores = new ArrayList<Double>();
    for (int likes = 1; likes <= 3; likes++) {
      var liked = AnItem.called("liked " + likes).build();
      world.add(liked);
      anna.did(LIKE, liked.ref());
      scores.add(score(profile, near, fits).getFirst().score());
    }

    assertThat(scores).containsExactly(0.25, 0.4, 0.5);
  }

  @Test
  void letsASignalKeepItsWeightWhereItsStandInIsSilent() {
    var profile = AProfile.by("content", 0.5).and("genre", 0.1).standIn("content", "genre");

    var scored = score(profile, candidate(AnItem.called("near"), 1, 0));

    assertThat(scored.getFirst().contributions())
        .containsExactly(new Contribution("content", 1, 1, 1, List.of()));
  }

  @Test
  void penalisesWhatWasSkippedAndStillAddsUp() {
    var skipped = AnItem.called("skipped").popularity(0.8);
    anna.did(SKIP, skipped.build().ref()).did(SKIP, skipped.build().ref());

    var scored = score(AProfile.by("popularity", 1).penalty("skips", 0.5), candidate(skipped));

    assertThat(scored.getFirst().score()).isCloseTo(0.2, within(1e-9));
    assertThat(scored.getFirst().contributions().getFirst().weight()).isEqualTo(0.25);
  }

  @Test
  void leavesALittleHoweverOftenSomethingWasDisliked() {
    var disliked = AnItem.called("disliked").popularity(1);
    for (int i = 0; i < 20; i++) {
      anna.did(DISLIKE, disliked.build().ref());
    }

    var scored = score(AProfile.by("popularity", 1).penalty("dislikes", 0.3), candidate(disliked));

    assertThat(scored.getFirst().score()).isEqualTo(0.05);
  }

  @Test
  void sharesAScoreOfZeroByWeight() {
    var scored =
        score(
            AProfile.by("popularity", 1).and("recency", 3),
            candidate(AnItem.called("old and unloved").popularity(0)),
            candidate(AnItem.called("new").popularity(1).aged(Duration.ZERO)));

    assertThat(scored.getFirst().score()).isZero();
    assertThat(scored.getFirst().contributions())
        .extracting(Contribution::share)
        .containsExactly(0.75, 0.25);
  }

  @Property
  void givesTheBestInEveryRespectNoMoreThanOneWhateverTheWeights(
      @ForAll @DoubleRange(min = 0.01, max = 1) double content,
      @ForAll @DoubleRange(min = 0.01, max = 1) double popularity,
      @ForAll @DoubleRange(min = 0.01, max = 1) double recency) {
    var scored =
        score(
            AProfile.by("content", content).and("popularity", popularity).and("recency", recency),
            candidate(AnItem.called("best").popularity(1).aged(Duration.ZERO), 1, 0),
            candidate(AnItem.called("worst").popularity(0), 0, 1));

    assertThat(scored.getFirst().score()).isBetween(1 - 1e-9, 1.0);
  }

  @Property
  void namesEqualPartsInTheSameOrderHoweverTheyAreRounded(
      @ForAll @DoubleRange(min = 0.01, max = 1) double weight,
      @ForAll @DoubleRange(min = 0.01, max = 1) double recency) {
    var scored =
        score(
            AProfile.by("popularity", 1.5 * weight).and("content", weight).and("recency", recency),
            candidate(AnItem.called("near and rather popular").popularity(2 / 3.0), 1, 0),
            candidate(AnItem.called("popular").popularity(1).aged(Duration.ZERO), 0, 1),
            candidate(AnItem.called("unpopular").popularity(0)));

    assertThat(scored.getFirst().contributions())
        .extracting(Contribution::signal)
        .containsSubsequence("content", "popularity");
  }

  @Test
  void admitsWhereNothingIsKnownAtAll() {
    var scored = score(AProfile.by("content", 1), candidate(AnItem.called("unknown")));

    assertThat(scored.getFirst().score()).isZero();
    assertThat(scored.getFirst().contributions())
        .containsExactly(new Contribution("exploration", 0, 1, 1, List.of()));
  }

  private List<Scored> score(AProfile profile, Candidate... candidates) {
    var person = Pool.portrait(world, anna);
    var held = Stream.of(candidates).map(it -> Pool.heldAgainst(person, it)).toList();
    return fusion.score(profile.build(), person, held);
  }
}
