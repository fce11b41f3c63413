package fm.seda.engine;

import static fm.seda.domain.InteractionType.DISLIKE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fm.seda.domain.Item;
import fm.seda.domain.ItemRef;
import fm.seda.domain.Kind;
import fm.seda.engine.filter.Filters;
import fm.seda.engine.portrait.Portrait;
import fm.seda.engine.profile.DiversityRules;
import fm.seda.engine.profile.Profile;
import fm.seda.engine.profile.Profiles;
import fm.seda.engine.slate.Card;
import fm.seda.engine.slate.Contribution;
import fm.seda.engine.slate.Slate;
import fm.seda.engine.twin.World;
import fm.seda.engine.twin.Worlds;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class RecommenderPropertiesTest {

  private static final Profile DISCOVER = Profiles.bundled().named("discover");

  @Property(tries = 300)
  void showsNothingTwiceAndNeverTooMuch(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int limit) {
    var given = Worlds.of(seed);

    var slate =
        given
            .world()
            .recommender()
            .recommend(
                new Request(
                    given.listener().build(), DISCOVER, DISCOVER.kinds(), limit, World.NOW));

    assertThat(refs(slate)).doesNotHaveDuplicates();
    for (var kind : Kind.values()) {
      assertThat(slate.cards(kind)).hasSizeLessThanOrEqualTo(limit);
    }
  }

  @Property(tries = 300)
  void showsOnlyWhatEveryFilterAllows(@ForAll long seed) {
    var given = Worlds.of(seed);
    var person = Portrait.sketch(given.listener().build(), World.NOW);

    var items = items(recommend(given, DISCOVER));

    assertThat(Filters.standard().keep(DISCOVER, person, items, item -> item)).isEqualTo(items);
  }

  @Property(tries = 200)
  void ranksTheSameWorldTheSameWay(@ForAll long seed) {
    var once = recommend(Worlds.of(seed), DISCOVER);
    var again = recommend(Worlds.of(seed), DISCOVER);

    assertThat(again).isEqualTo(once);
  }

  @Property(tries = 300)
  void addsUp(@ForAll long seed) {
    var given = Worlds.of(seed);
    for (var profile : List.of(DISCOVER, by(DISCOVER, Set.of()))) {
      assertThat(recommend(given, profile).cards()).allSatisfy(card -> addsUp(card));
    }
  }

  private static void addsUp(Card card) {
    var contributions = card.explanation().contributions();
    assertThat(contributions.stream().mapToDouble(it -> it.value() * it.weight()).sum())
        .isCloseTo(card.score(), within(1e-9));
    assertThat(contributions.stream().mapToDouble(Contribution::share).sum())
        .isCloseTo(1, within(1e-9));
    assertThat(contributions).isSortedAccordingTo(byShare());
    assertThat(card.score()).isBetween(0.0, 1.0);
    assertThat(card.explanation().text()).isNotBlank();
  }

  private static Comparator<Contribution> byShare() {
    return Comparator.comparingDouble(Contribution::share).reversed();
  }

  @Property(tries = 300)
  void followsTheScoresWhereVarietyIsOff(@ForAll long seed) {
    var given = Worlds.of(seed);

    var slate = recommend(given, with(DISCOVER, DiversityRules.none()));

    for (var kind : DISCOVER.kinds()) {
      assertThat(slate.cards(kind))
          .isSortedAccordingTo(
              Comparator.comparingDouble(Card::score)
                  .reversed()
                  .thenComparing(card -> card.item().ref()));
    }
  }

  @Property(tries = 300)
  void neverHasMoreThanThreeOfACreatorInARow(@ForAll long seed) {
    var slate = recommend(Worlds.of(seed), DISCOVER);

    for (var kind : DISCOVER.kinds()) {
      var creators = slate.cards(kind).stream().map(card -> card.item().creator()).toList();
      for (int i = 3; i < creators.size(); i++) {
        var last = creators.get(i);
        assertThat(last != null && creators.subList(i - 3, i).stream().allMatch(last::equals))
            .isFalse();
      }
    }
  }

  @Property(tries = 300)
  void neverRaisesWhatIsDisliked(@ForAll long seed, @ForAll @IntRange(max = 200) int which) {
    for (var surface : Profiles.bundled().all()) {
      var profile = by(DISCOVER, surface.filters());
      var given = Worlds.of(seed);
      var before = refs(recommend(given, profile));
      if (before.isEmpty()) {
        continue;
      }
      var disliked = before.get(which % before.size());

      given.listener().did(DISLIKE, disliked);

      assertThat(refs(recommend(given, profile))).doesNotContain(disliked);
    }
  }

  private static Slate recommend(Worlds.Case given, Profile profile) {
    var request = Request.whole(given.listener().build(), profile, World.NOW);
    return given.world().recommender().recommend(request);
  }

  private static List<ItemRef> refs(Slate slate) {
    return items(slate).stream().map(Item::ref).toList();
  }

  private static List<Item> items(Slate slate) {
    return slate.cards().stream().map(Card::item).toList();
  }

  private static Profile with(Profile it, DiversityRules rules) {
    return copy(it, it.filters(), rules);
  }

  private static Profile by(Profile it, Set<String> filters) {
    return copy(it, filters, it.diversity());
  }

  private static Profile copy(Profile it, Set<String> filters, DiversityRules rules) {
    return new Profile(
        it.name(),
        it.version(),
        it.kinds(),
        it.perKind(),
        it.ttl(),
        it.weights(),
        it.standIns(),
        it.sources(),
        filters,
        it.penalties(),
        rules);
  }
}
