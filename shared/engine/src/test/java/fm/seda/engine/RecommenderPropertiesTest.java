package fm.seda.engine;

import static fm.seda.domain.InteractionType.DISLIKE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fm.seda.domain.Item;
import fm.seda.domain.ItemRef;
import fm.seda.domain.Kind;
import fm.seda.engine.filter.Filters;
import fm.seda.engine.likeness.Likeness;
import fm.seda.engine.portrait.Portrait;
import fm.seda.engine.profile.DiversityRules;
import fm.seda.engine.profile.Modes;
import fm.seda.engine.profile.Profile;
import fm.seda.engine.profile.Profiles;
import fm.seda.engine.slate.Card;
import fm.seda.engine.slate.Contribution;
import fm.seda.engine.slate.Slate;
import fm.seda.engine.twin.World;
import fm.seda.engine.twin.Worlds;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class RecommenderPropertiesTest {

  private static final Profile DISCOVER = Profiles.bundled().named("discover");

  /** Leaves to chance whatever may be left to it. */
  private static final Profile DARING =
      with(DISCOVER, new DiversityRules(0.8, 0.3, 0.7, 3, 0.97, 9, 1));

  private static final List<Profile> MODES = Modes.bundled().all();

  private static final List<Profile> ALL =
      Stream.of(Profiles.bundled().all(), Profiles.measures().all(), MODES, List.of(DARING))
          .flatMap(Collection::stream)
          .toList();

  @Property(tries = 300)
  void showsNothingTwiceAndNeverTooMuch(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int limit) {
    var given = Worlds.of(seed);
    for (var profile : ALL) {
      var request =
          new Request(given.listener().build(), profile, profile.kinds(), limit, World.NOW);

      var slate = given.world().recommender().recommend(request);

      assertThat(refs(slate)).doesNotHaveDuplicates();
      for (var kind : Kind.values()) {
        assertThat(slate.cards(kind)).hasSizeLessThanOrEqualTo(limit);
      }
    }
  }

  @Property(tries = 300)
  void showsOnlyWhatEveryFilterAllows(@ForAll long seed) {
    var given = Worlds.of(seed);
    var person = Portrait.sketch(given.listener().build(), World.NOW);

    for (var profile : ALL) {
      var items = items(recommend(given, profile));

      assertThat(Filters.standard().keep(profile, person, items, item -> item)).isEqualTo(items);
    }
  }

  @Property(tries = 200)
  void ranksTheSameWorldTheSameWay(@ForAll long seed) {
    for (var profile : ALL) {
      var once = recommend(Worlds.of(seed), profile);
      var again = recommend(Worlds.of(seed), profile);

      assertThat(again).isEqualTo(once);
    }
  }

  @Property(tries = 300)
  void addsUp(@ForAll long seed) {
    var given = Worlds.of(seed);
    for (var profile : ALL) {
      assertThat(recommend(given, profile).cards()).allSatisfy(card -> addsUp(card));
      var unfiltered = by(profile, Set.of());
      assertThat(recommend(given, unfiltered).cards()).allSatisfy(card -> addsUp(card));
    }
  }

  @Property(tries = 300)
  void addsUpAndKeepsToWhatIsAskedForInEveryMode(@ForAll long seed) {
    var given = Worlds.of(seed);
    var wish = Worlds.wish(seed, given);
    var person = Portrait.sketch(given.listener().build(), World.NOW, wish);
    for (var mode : MODES) {
      var request = Request.whole(given.listener().build(), mode, World.NOW, wish);

      var slate = given.world().recommender().recommend(request);

      assertThat(slate.cards()).allSatisfy(card -> addsUp(card));
      assertThat(items(slate)).allMatch(wish::allows);
      assertThat(Filters.standard().keep(mode, person, items(slate), item -> item))
          .isEqualTo(items(slate));
    }
  }

  @Property(tries = 300)
  void saysOfEveryCardWhatChanceHadToDoWithIt(@ForAll long seed) {
    var cards = recommend(Worlds.of(seed), DARING).cards();

    assertThat(cards)
        .allSatisfy(card -> {
          var chance = card.chance();
          var explored = chance != null && chance.explored();
          assertThat(card.explanation().text().startsWith("Picked at random")).isEqualTo(explored);
          if (chance != null) {
            assertThat(chance.probability()).isGreaterThan(0).isLessThan(1);
          }
        });
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

  /** Where shares differ by no more than a rounding, by name. */
  private static Comparator<Contribution> byShare() {
    return Comparator.comparingDouble((Contribution it) -> Math.rint(it.share() * 1e9))
        .reversed()
        .thenComparing(Contribution::signal);
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
    for (var profile : List.of(DISCOVER, DARING)) {
      var slate = recommend(Worlds.of(seed), profile);
      for (var kind : profile.kinds()) {
        var creators = slate.cards(kind).stream().map(card -> card.item().creator()).toList();
        for (int i = 3; i < creators.size(); i++) {
          var last = creators.get(i);
          assertThat(last != null && creators.subList(i - 3, i).stream().allMatch(last::equals))
              .isFalse();
        }
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

  @Property(tries = 300)
  void neverRaisesWhatIsDislikedEvenWhereItMayBeShown(
      @ForAll long seed, @ForAll @IntRange(max = 200) int which) {
    for (var surface : ALL) {
      var profile = copy(surface, Set.of(), DiversityRules.none());
      var given = Worlds.of(seed);
      var before = refs(recommend(given, profile));
      var untouched =
          before.stream().filter(it -> given.listener().build().affinityTo(it).isEmpty()).toList();
      if (untouched.isEmpty()) {
        continue;
      }
      var disliked = untouched.get(which % untouched.size());
      var cards = recommend(given, profile).cards(disliked.kind());

      given.listener().did(DISLIKE, disliked);
      var after = recommend(given, profile).cards(disliked.kind());

      assertThat(place(disliked, after)).isGreaterThanOrEqualTo(place(disliked, cards));
    }
  }

  private static int place(ItemRef item, List<Card> cards) {
    var refs = cards.stream().map(card -> card.item().ref()).toList();
    return refs.contains(item) ? refs.indexOf(item) : Integer.MAX_VALUE;
  }

  @Property(tries = 300)
  void neverShowsTwoThatAreNearlyTheSame(@ForAll long seed) {
    var given = Worlds.of(seed);
    for (var profile : Profiles.bundled().all()) {
      var slate = recommend(given, profile);
      for (var kind : profile.kinds()) {
        var refs = slate.cards(kind).stream().map(card -> card.item().ref()).toList();
        var places = List.copyOf(given.world().vectors.vectors(refs, World.SPACE).values());
        for (int i = 0; i < places.size(); i++) {
          for (int j = 0; j < i; j++) {
            assertThat(Likeness.ofVectors(places.get(i), places.get(j))).isLessThan(0.97001);
          }
        }
      }
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
        it.surface(),
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
