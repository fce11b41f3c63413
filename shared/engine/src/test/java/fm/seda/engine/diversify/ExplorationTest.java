package fm.seda.engine.diversify;

import static fm.seda.engine.twin.Pool.scored;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fm.seda.domain.Kind;
import fm.seda.engine.portrait.Portrait;
import fm.seda.engine.profile.DiversityRules;
import fm.seda.engine.score.Scored;
import fm.seda.engine.slate.Chance;
import fm.seda.engine.twin.AListener;
import fm.seda.engine.twin.AnItem;
import fm.seda.engine.twin.World;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ExplorationTest {

  private static final UUID SOMEBODY = new UUID(1, 1);

  private final List<Scored> ranked = ranked(Kind.ROOM, 400);

  @Test
  void neverGivesTheBestPlacesOfAScreenAway() {
    var explored = explore(1, ranked);

    for (int screen = 0; screen < 60; screen += 20) {
      var best = explored.ranked().subList(screen, screen + 10);
      assertThat(best).noneMatch(it -> explored.chances().containsKey(it.item().ref()));
      assertThat(best).isSortedAccordingTo(Scored.BEST_FIRST);
    }
    assertThat(explored.ranked().subList(0, 10)).isEqualTo(ranked.subList(0, 10));
    assertThat(explored.chances()).hasSize(30);
  }

  @Test
  void keepsEveryItemOnceAndThoseFromFurtherDownWhereTheyAre() {
    var arranged = explore(1, ranked).ranked();

    assertThat(arranged).containsExactlyInAnyOrderElementsOf(ranked);
    assertThat(arranged.subList(300, 400)).isEqualTo(ranked.subList(300, 400));
  }

  @Test
  void drawsTheSameAllDayAndOtherwiseForEverybodyAndEverythingElse() {
    var drawn = explore(SOMEBODY, World.NOW, "feed", ranked).ranked();

    assertThat(explore(SOMEBODY, World.NOW.plus(Duration.ofHours(9)), "feed", ranked).ranked())
        .isEqualTo(drawn);
    assertThat(explore(SOMEBODY, World.NOW.plus(Duration.ofDays(1)), "feed", ranked).ranked())
        .isNotEqualTo(drawn);
    assertThat(explore(new UUID(1, 2), World.NOW, "feed", ranked).ranked()).isNotEqualTo(drawn);
    assertThat(explore(SOMEBODY, World.NOW, "listen", ranked).ranked()).isNotEqualTo(drawn);
    var artists = ranked(Kind.ARTIST, 400);
    var others = explore(SOMEBODY, World.NOW, "feed", artists).ranked();
    assertThat(others.stream().map(artists::indexOf).toList())
        .isNotEqualTo(drawn.stream().map(ranked::indexOf).toList());
  }

  @Test
  void changesNothingWhereItIsOffOrThereIsNothingToDraw() {
    assertThat(explore(0, ranked)).isEqualTo(new Explored(ranked, Map.of()));
    assertThat(explore(1, List.of()).ranked()).isEmpty();
    assertThat(explore(1, ranked.subList(0, 11)).chances()).isEmpty();
  }

  @Test
  void saysHowProbableEachPlaceWas() {
    var few = ranked.subList(0, 12);

    var chances = explore(0.5, few).chances();

    assertThat(chances.values())
        .containsExactly(chances.values().iterator().next())
        .allMatch(it -> it.equals(new Chance(it.explored() ? 0.25 : 0.75, it.explored())));
  }

  @Test
  void weighedByTheirProbabilityAllCountTheSame() {
    var list = ranked.subList(0, 40);
    var people = 20_000;
    var drawn = 0;
    var weight = new double[list.size()];
    for (int i = 0; i < people; i++) {
      var explored = explore(0.2, new UUID(7, i), World.NOW, "test", 20, list);
      var there = explored.ranked().get(10);
      var chance = explored.chances().get(there.item().ref());
      drawn += chance.explored() ? 1 : 0;
      weight[list.indexOf(there)] += 1 / chance.probability() / people;
    }

    assertThat(drawn / (double) people).isCloseTo(0.2 * 29 / 30, within(0.01));
    for (int place = 10; place < list.size(); place++) {
      assertThat(weight[place]).isCloseTo(1, within(0.4));
    }
  }

  private static List<Scored> ranked(Kind kind, int count) {
    var ranked = new ArrayList<Scored>();
    for (int i = 0; i < count; i++) {
      ranked.add(scored(1 - i / 1000.0, AnItem.called("item " + i).kind(kind)));
    }
    return ranked;
  }

  private static Explored explore(double share, List<Scored> list) {
    return explore(share, SOMEBODY, World.NOW, "test", 60, list);
  }

  private static Explored explore(UUID person, Instant now, String surface, List<Scored> list) {
    return explore(0.5, person, now, surface, 60, list);
  }

  private static Explored explore(
      double share, UUID person, Instant now, String surface, int size, List<Scored> list) {
    var portrait = Portrait.sketch(AListener.unknown().id(person).build(), now);
    var rules = new DiversityRules(1, 0, 1, 99, 1, 0, share);
    return new Exploration().explore(new Aim(portrait, surface, rules, size), list);
  }
}
