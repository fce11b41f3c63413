package fm.seda.engine.collect;

import static fm.seda.domain.InteractionType.DISLIKE;
import static fm.seda.domain.InteractionType.LIKE;
import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.domain.Item;
import fm.seda.domain.Kind;
import fm.seda.engine.port.LearntTaste.Basis;
import fm.seda.engine.portrait.Portrait;
import fm.seda.engine.portrait.Portraits;
import fm.seda.engine.slate.Because;
import fm.seda.engine.twin.AListener;
import fm.seda.engine.twin.AnItem;
import fm.seda.engine.twin.World;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourcesTest {

  private final World world = new World();
  private final Item house =
      AnItem.called("house").genres("house").popularity(0.2).aged(Duration.ofDays(1)).build();
  private final Item jazz =
      AnItem.called("jazz").genres("jazz").popularity(0.9).aged(Duration.ofDays(9)).build();

  SourcesTest() {
    world.add(house, 1, 0).add(jazz, 0, 1).friendsLike(jazz, 3);
  }

  @Test
  void contentIsWhatLiesNearestToTaste() {
    var source = new ContentSource(world.vectors);

    assertThat(items(source, AListener.unknown().taste(1, 0))).containsExactly(house, jazz);
    assertThat(items(source, AListener.unknown().taste(0, 1).dislikes("jazz")))
        .containsExactly(house);
  }

  @Test
  void contentLooksAroundEachCentreForItsPart() {
    world.add(AnItem.called("more house").genres("house").build(), 0.99f, 0.141f);
    world.add(AnItem.called("between").genres("soul").build(), 0.7071f, 0.7071f);
    world.add(AnItem.called("more jazz").genres("jazz").build(), 0.141f, 0.99f);
    var source = new ContentSource(world.vectors);
    var anna = AListener.unknown().centre(0.7, 1, 0).centre(0.3, 0, 1);

    assertThat(names(source, anna, 3)).containsExactlyInAnyOrder("house", "more house", "jazz");
    assertThat(names(source, anna, 4))
        .containsExactlyInAnyOrder("house", "more house", "between", "jazz");
    assertThat(names(source, anna, 1)).containsExactly("house");
  }

  @Test
  void contentAsksNobodyWithoutATaste() {
    assertThat(items(new ContentSource(world.vectors), AListener.unknown().chose("house")))
        .isEmpty();
    assertThat(world.outages.asked()).isEmpty();
  }

  @Test
  void genreIsWhatIsPopularInTheirGenres() {
    var source = new GenreSource(world.catalog);

    assertThat(items(source, AListener.unknown().chose("house"))).containsExactly(house);
    assertThat(items(source, AListener.unknown())).isEmpty();
  }

  @Test
  void genreComesFromHistoryWhereNoneWasChosen() {
    var found = items(new GenreSource(world.catalog), AListener.unknown().did(LIKE, house.ref()));

    assertThat(found).containsExactly(house);
  }

  @Test
  void collaborativeIsWhatTheModelsHoldToBeBest() {
    var source = new CollaborativeSource(world.learnt);
    assertThat(items(source, AListener.unknown())).isEmpty();

    world.learnt.names(jazz, 0.7, -0.2, 0, 1);

    var found = found(source, AListener.unknown());
    assertThat(found).extracting(Candidate::item).containsExactly(jazz);
    assertThat(found.getFirst().learnt())
        .usingRecursiveComparison()
        .isEqualTo(new Learnt(World.NOW, Basis.HISTORY, 0.7, -0.2, new float[] {0, 1}));
    assertThat(items(source, AListener.unknown().withoutPersonalisation())).isEmpty();

    world.learnt.fromFriends();
    assertThat(found(source, AListener.unknown()))
        .extracting(it -> it.learnt().basis())
        .containsExactly(Basis.FRIENDS);
  }

  @Test
  void latelyIsWhatGoesWithWhatTheyDidSince() {
    var source = new LatelySource(world.learnt);
    var anna = AListener.unknown().did(LIKE, house.ref());
    assertThat(items(source, anna)).isEmpty();

    world.learnt.goesWith(jazz, 0.7, house);

    var found = found(source, anna);
    assertThat(found).extracting(Candidate::item).containsExactly(jazz);
    assertThat(found.getFirst().lately())
        .isEqualTo(new Lately(World.NOW, 0.7, new Because(house.ref(), "house")));
    assertThat(items(source, anna.withoutPersonalisation())).isEmpty();
  }

  @Test
  void latelyAsksNobodyAboutSomebodyWhoLikesNothing() {
    world.learnt.goesWith(jazz, 0.7, house);

    assertThat(items(new LatelySource(world.learnt), AListener.unknown())).isEmpty();
    assertThat(items(new LatelySource(world.learnt), AListener.unknown().did(DISLIKE, jazz.ref())))
        .isEmpty();
    assertThat(world.outages.asked()).doesNotContain("since");
  }

  @Test
  void trendingIsWhatIsPopularWithEveryone() {
    assertThat(items(new TrendingSource(world.catalog), AListener.unknown().chose("house")))
        .containsExactly(jazz, house);
  }

  @Test
  void freshIsTheNewestOfTheirGenresOrOfAll() {
    var source = new FreshSource(world.catalog);

    assertThat(items(source, AListener.unknown().chose("jazz"))).containsExactly(jazz);
    assertThat(items(source, AListener.unknown())).containsExactly(house, jazz);
  }

  @Test
  void friendsIsWhatFriendsAreInto() {
    var source = new FriendsSource(world.friends);

    assertThat(items(source, AListener.unknown())).containsExactly(jazz);
    assertThat(items(source, AListener.unknown().withoutPersonalisation())).isEmpty();
  }

  private List<String> names(CandidateSource source, AListener listener, int limit) {
    return found(source, listener, limit).stream().map(it -> it.item().name()).toList();
  }

  private List<Item> items(CandidateSource source, AListener listener) {
    return found(source, listener).stream().map(Candidate::item).toList();
  }

  private List<Candidate> found(CandidateSource source, AListener listener) {
    return found(source, listener, 10);
  }

  private List<Candidate> found(CandidateSource source, AListener listener, int limit) {
    var person = person(listener);
    var found = new Candidates();
    source.collect(person, Kind.ROOM, limit, found);
    return found.complete(person);
  }

  private Portrait person(AListener listener) {
    var built = listener.build();
    return built.affinities().isEmpty()
        ? Portrait.sketch(built, World.NOW)
        : new Portraits(world.ports()).of(built, World.NOW);
  }
}
