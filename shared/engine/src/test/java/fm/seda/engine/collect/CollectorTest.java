package fm.seda.engine.collect;

import static fm.seda.domain.InteractionType.LIKE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fm.seda.domain.Item;
import fm.seda.domain.Kind;
import fm.seda.domain.problem.Unavailable;
import fm.seda.engine.port.LearntTaste.Basis;
import fm.seda.engine.portrait.Portrait;
import fm.seda.engine.profile.Profile;
import fm.seda.engine.slate.Because;
import fm.seda.engine.twin.AListener;
import fm.seda.engine.twin.AProfile;
import fm.seda.engine.twin.AnItem;
import fm.seda.engine.twin.World;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CollectorTest {

  private final World world = new World();
  private final Collector collector = Collector.standard(world.ports());
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
    world.outages.cut("friends", "nearest", "best", "popular", "newest", "vectors");

    assertThatExceptionOfType(Unavailable.class)
        .isThrownBy(() -> collect(AProfile.by("content", 1)));
  }

  @Test
  void knowsThatWhatTheModelsDidNotNameIsNoBetterThanWhatTheyDid() {
    world.add(house).add(jazz);
    world.learnt.names(house, 3, -1, 1, 0).names(AnItem.called("soul").build(), 2, 5, 0, 1);

    var left = learnt(collect(AProfile.by("content", 1)), jazz);

    assertThat(left).isEqualTo(new Learnt(World.NOW, Basis.HISTORY, 2, -1, null));
  }

  @Test
  void knowsNothingOfWhatCameAfterTheTraining() {
    world.add(house).add(jazz);
    world.learnt.names(house, 3, 1, 1, 0).at(jazz.createdAt());

    assertThat(learnt(collect(AProfile.by("content", 1)), jazz)).isNull();
  }

  @Test
  void concludesNothingForWhatThePersonLikesAlready() {
    world.add(house).add(jazz);
    world.learnt.names(house, 3, 1, 1, 0);
    var fan = Portrait.sketch(AListener.unknown().did(LIKE, jazz.ref()).build(), World.NOW);

    var found = collector.collect(AProfile.by("content", 1).build(), fan, List.of(Kind.ROOM));

    assertThat(learnt(found, jazz)).isNull();
  }

  @Test
  void concludesNothingAboutAnotherKind() {
    var artist = AnItem.called("artist").kind(Kind.ARTIST).build();
    world.add(artist).add(house);
    world.learnt.names(house, 3, 1, 1, 0);

    var found =
        collector.collect(
            AProfile.by("content", 1).build(), person, List.of(Kind.ROOM, Kind.ARTIST));

    assertThat(found.of(Kind.ARTIST).getFirst().learnt()).isNull();
  }

  @Test
  void knowsThatWhatWasNotNamedGoesWithNothingTheyDidLately() {
    var did = AnItem.called("did").build();
    world.add(house).add(jazz).add(did);
    world.learnt.goesWith(house, 0.5, did);
    var fan = Portrait.sketch(AListener.unknown().did(LIKE, did.ref()).build(), World.NOW);

    var found = collector.collect(lately(), fan, List.of(Kind.ROOM));

    var because = new Because(did.ref(), "did");
    assertThat(lately(found, house)).isEqualTo(new Lately(World.NOW, 0.5, because));
    assertThat(lately(found, jazz)).isEqualTo(new Lately(World.NOW, 0, null));
    // what they like already could not be named
    assertThat(lately(found, did)).isNull();
  }

  @Test
  void knowsNothingOfHowWhatCameAfterTheTrainingGoesWithAnything() {
    var did = AnItem.called("did").build();
    world.add(house).add(jazz).add(did);
    world.learnt.goesWith(house, 0.5, did).at(jazz.createdAt());
    var fan = Portrait.sketch(AListener.unknown().did(LIKE, did.ref()).build(), World.NOW);

    assertThat(lately(collector.collect(lately(), fan, List.of(Kind.ROOM)), jazz)).isNull();
  }

  @Test
  void goesOnWithoutWhatTheyDidLately() {
    world.add(house);
    world.outages.cut("since");
    var fan = Portrait.sketch(AListener.unknown().did(LIKE, house.ref()).build(), World.NOW);

    var found = collector.collect(lately(), fan, List.of(Kind.ROOM));

    assertThat(found.missing()).containsExactly("lately");
    assertThat(found.of(Kind.ROOM)).isNotEmpty();
  }

  @Test
  void findsNothingInAnEmptyCatalogueWithoutFailing() {
    assertThat(collect(AProfile.by("content", 1)).of(Kind.ROOM)).isEmpty();
  }

  private static Profile lately() {
    return AProfile.by("lately", 1).from("lately", 10).build();
  }

  private static @Nullable Lately lately(Collected found, Item item) {
    return candidate(found, item).lately();
  }

  private static @Nullable Learnt learnt(Collected found, Item item) {
    return candidate(found, item).learnt();
  }

  private static Candidate candidate(Collected found, Item item) {
    return found.of(Kind.ROOM).stream()
        .filter(it -> it.item().equals(item))
        .findFirst()
        .orElseThrow();
  }

  private Collected collect(AProfile profile) {
    return collector.collect(profile.build(), person, List.of(Kind.ROOM));
  }
}
