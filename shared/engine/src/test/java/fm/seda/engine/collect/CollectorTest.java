package fm.seda.engine.collect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fm.seda.domain.Item;
import fm.seda.domain.Kind;
import fm.seda.domain.problem.Unavailable;
import fm.seda.engine.portrait.Portrait;
import fm.seda.engine.twin.AListener;
import fm.seda.engine.twin.AProfile;
import fm.seda.engine.twin.AnItem;
import fm.seda.engine.twin.World;
import java.util.List;
import org.junit.jupiter.api.Test;

class CollectorTest {

  private final World world = new World();
  private final Collector collector =
      Collector.standard(world.catalog, world.vectors, world.friends);
  private final Item house = AnItem.called("house").genres("house").build();
  private final Item jazz = AnItem.called("jazz").genres("jazz").build();
  private final Portrait person =
      Portrait.sketch(AListener.unknown().taste(1, 0).chose("house").build(), World.NOW);

  @Test
  void mergesWhatSeveralSourcesKnowOfOneItem() {
    world.add(house, 1, 0).friendsLike(house, 2, "Alex");

    var found = collect(AProfile.by("content", 1));

    assertThat(found.of(Kind.ROOM)).hasSize(1);
    var candidate = found.of(Kind.ROOM).getFirst();
    assertThat(candidate.vector()).containsExactly(1, 0);
    assertThat(candidate.friends()).isNotNull();
    assertThat(found.missing()).isEmpty();
  }

  @Test
  void looksUpVectorsThatNoSourceKnewAtOnce() {
    world.add(house, 1, 0).add(jazz, 0, 1);

    var found = collect(AProfile.by("content", 1).onlyFrom("trending", 10));

    assertThat(found.of(Kind.ROOM)).allSatisfy(it -> assertThat(it.vector()).isNotNull());
    assertThat(world.outages.asked()).containsExactly("popular", "vectors");
  }

  @Test
  void asksOnlyTheSourcesOfTheProfileAndForNoMoreThanItSays() {
    world.add(house).add(jazz);

    var found = collect(AProfile.by("content", 1).onlyFrom("trending", 1));

    assertThat(found.of(Kind.ROOM)).hasSize(1);
  }

  @Test
  void goesOnWithoutASourceThatDoesNotAnswer() {
    world.add(house, 1, 0);
    world.outages.cut("friends", "nearest");

    var found = collect(AProfile.by("content", 1));

    assertThat(found.of(Kind.ROOM)).extracting(Candidate::item).containsExactly(house);
    assertThat(found.missing()).containsExactlyInAnyOrder("friends", "content");
  }

  @Test
  void goesOnWithoutVectors() {
    world.add(house, 1, 0);
    world.outages.cut("vectors", "nearest");

    var found = collect(AProfile.by("content", 1));

    assertThat(found.of(Kind.ROOM).getFirst().vector()).isNull();
    assertThat(found.missing()).contains("vectors");
  }

  @Test
  void failsWhereNothingAnswers() {
    world.outages.cut("friends", "nearest", "popular", "newest", "vectors");

    assertThatExceptionOfType(Unavailable.class)
        .isThrownBy(() -> collect(AProfile.by("content", 1)));
  }

  @Test
  void findsNothingInAnEmptyCatalogueWithoutFailing() {
    assertThat(collect(AProfile.by("content", 1)).of(Kind.ROOM)).isEmpty();
  }

  private Collected collect(AProfile profile) {
    return collector.collect(profile.build(), person, List.of(Kind.ROOM));
  }
}
