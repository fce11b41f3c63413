package fm.seda.engine;

import static fm.seda.domain.InteractionType.LIKE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fm.seda.domain.Decision;
import fm.seda.domain.Item;
import fm.seda.domain.Kind;
import fm.seda.domain.problem.Unavailable;
import fm.seda.engine.profile.Profiles;
import fm.seda.engine.slate.Card;
import fm.seda.engine.slate.Slate;
import fm.seda.engine.slate.Source;
import fm.seda.engine.twin.AListener;
import fm.seda.engine.twin.AnItem;
import fm.seda.engine.twin.World;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RecommenderTest {

  private final World world = new World();

  RecommenderTest() {
    for (int i = 0; i < 60; i++) {
      world.add(item("house room", Kind.ROOM, i, "house"), near(1, 0, i));
      world.add(item("polka room", Kind.ROOM, i, "polka"), near(0, 1, i));
      world.add(item("jazz artist", Kind.ARTIST, i, "jazz"), near(0.6, 0.8, i));
    }
  }

  @Test
  void ranksEveryKindOfTheSurfaceInOneList() {
    var slate = recommend(AListener.unknown().chose("house", "jazz"));

    assertThat(slate.surface()).isEqualTo("discover");
    assertThat(slate.source()).isEqualTo(Source.LIVE);
    assertThat(slate.modelVersion()).isEqualTo("discover-6");
    assertThat(slate.slateId()).isEqualTo(new UUID(0, 1));
    assertThat(slate.generatedAt()).isEqualTo(World.NOW);
    assertThat(slate.expiresAt()).isEqualTo(World.NOW.plus(Duration.ofHours(24)));
    assertThat(slate.degraded()).isEmpty();
    assertThat(slate.cards(Kind.ROOM)).isNotEmpty();
    assertThat(slate.cards(Kind.ARTIST)).hasSize(60);
    assertThat(slate.cards(Kind.PLAYLIST)).isEmpty();
  }

  @Test
  void fitsTheGenresOfSomebodyNew() {
    var slate =
        recommend(AListener.unknown().chose("house", "jazz", "soul").taste(direction(0, 1)));

    assertThat(slate.cards(Kind.ROOM).subList(0, 20))
        .allSatisfy(card -> {
          assertThat(card.item().genres()).containsExactly("house");
          assertThat(card.explanation().text()).isEqualTo("Matches a genre you chose: house");
        });
  }

  @Test
  void changesWithTheFirstLike() {
    var before = recommend(AListener.unknown().chose("house"));
    var liked = before.cards(Kind.ROOM).getFirst().item();

    var after =
        recommend(AListener.unknown().chose("house").taste(direction(1, 0)).did(LIKE, liked.ref()));

    assertThat(items(after)).doesNotContain(liked).isNotEqualTo(items(before));
    assertThat(after.cards(Kind.ROOM))
        .anySatisfy(card ->
            assertThat(card.explanation().contributions())
                .anySatisfy(
                    it -> assertThat(it.because()).extracting("name").contains(liked.name())));
  }

  @Test
  void bringsWhatGoesWithWhatWasDoneToday() {
    var unpopular = item("polka room", Kind.ROOM, 3, "polka");
    var liked = item("jazz artist", Kind.ARTIST, 1, "jazz");
    var anna = AListener.unknown().did(LIKE, liked.ref());
    assertThat(items(recommend(anna))).doesNotContain(unpopular);

    world.learnt.goesWith(unpopular, 0.8, liked);

    var card =
        recommend(anna).cards().stream()
            .filter(it -> it.item().equals(unpopular))
            .findFirst()
            .orElseThrow();
    assertThat(card.explanation().text())
        .isEqualTo("Because you like jazz artist 1: people who do also like this");
    assertThat(items(recommend(anna.withoutPersonalisation()))).doesNotContain(unpopular);
  }

  @Test
  void letsNothingThroughThatAFilterHolds() {
    var never = item("polka room", Kind.ROOM, 3, "polka");
    var liked = item("jazz artist", Kind.ARTIST, 1, "jazz");
    world.learnt.goesWith(never, 0.8, liked);

    var anna = AListener.unknown().did(LIKE, liked.ref()).decided(Decision.NEVER, never.ref());

    assertThat(items(recommend(anna))).isNotEmpty().doesNotContain(never);
  }

  @Test
  void servesListsThatLackSomethingOnlyBriefly() {
    world.outages.cut("friends");

    var slate = recommend(AListener.unknown().chose("house"));

    assertThat(slate.degraded()).containsExactly("friends");
    assertThat(slate.expiresAt()).isEqualTo(World.NOW.plus(Duration.ofMinutes(5)));
    assertThat(slate.cards()).isNotEmpty();
  }

  @Test
  void failsWhereNothingAnswers() {
    world.outages.cut("friends", "popular", "newest", "nearest", "vectors", "items");

    assertThatExceptionOfType(Unavailable.class)
        .isThrownBy(() -> recommend(AListener.unknown().chose("house").taste(direction(1, 0))));
  }

  @Test
  void asksAHandfulOfTimesPerKind() {
    var liked = item("house room", Kind.ROOM, 1, "house");
    world.add(item("not yet embedded", Kind.ROOM, 1, "house"));

    recommend(AListener.unknown().chose("house").taste(direction(1, 0)).did(LIKE, liked.ref()));

    // four for the portrait, seven sources for each of three kinds, the vectors of all once
    assertThat(world.outages.asked()).hasSize(4 + 3 * 7 + 1);
  }

  @Test
  void refusesWhatTheProfileDoesNotOffer() {
    var anna = AListener.unknown().build();
    var discover = Profiles.bundled().named("discover");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Request(anna, discover, List.of(Kind.TRACK), 10, World.NOW))
        .withMessageContaining("discover offers 60 of each of [ROOM, PLAYLIST, ARTIST]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Request(anna, discover, List.of(Kind.ROOM), 61, World.NOW));
  }

  private Slate recommend(AListener listener) {
    var discover = Profiles.bundled().named("discover");
    return world.recommender().recommend(Request.whole(listener.build(), discover, World.NOW));
  }

  private static List<Item> items(Slate slate) {
    return slate.cards().stream().map(Card::item).toList();
  }

  private static float[] direction(double x, double y) {
    var vector = new float[62];
    vector[0] = (float) x;
    vector[1] = (float) y;
    return vector;
  }

  // close to that direction, and each number a little elsewhere
  private static float[] near(double x, double y, int number) {
    var vector = direction(0.9 * x, 0.9 * y);
    vector[2 + number] = (float) Math.sqrt(1 - 0.9 * 0.9);
    return vector;
  }

  private static Item item(String name, Kind kind, int number, String genre) {
    return AnItem.called(name + " " + number)
        .kind(kind)
        .genres(genre)
        .popularity(number / 60.0)
        .build();
  }
}
