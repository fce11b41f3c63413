package fm.seda.engine;

import static fm.seda.domain.InteractionType.LIKE;
import static fm.seda.domain.InteractionType.PLAY;
import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.domain.Item;
import fm.seda.domain.ItemRef;
import fm.seda.domain.Kind;
import fm.seda.engine.profile.Modes;
import fm.seda.engine.profile.Profile;
import fm.seda.engine.slate.Card;
import fm.seda.engine.slate.Contribution;
import fm.seda.engine.slate.Slate;
import fm.seda.engine.sound.Feature;
import fm.seda.engine.sound.WantedSound;
import fm.seda.engine.twin.AListener;
import fm.seda.engine.twin.AnItem;
import fm.seda.engine.twin.World;
import fm.seda.engine.wish.Situations;
import fm.seda.engine.wish.Wish;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Somebody who loves house, in a world of house and folk, half of it calm and half of it wild. */
class ListenTest {

  private static final int EACH = 40;

  private final World world = new World();
  private final AListener anna = AListener.unknown().taste(direction(1, 0)).chose("house");

  ListenTest() {
    for (int i = 0; i < EACH; i++) {
      world.add(track("house", i), near(1, 0, i));
      world.add(track("folk", i), near(0, 1, i));
    }
    for (int i = 0; i < 8; i++) {
      anna.did(i % 2 == 0 ? LIKE : PLAY, track("house", i).ref());
    }
  }

  @Test
  void putsWhatTheyKnowFirstInTheFamiliarMode() {
    var familiar = listen("familiar", Wish.NONE);

    assertThat(items(familiar).subList(0, 8))
        .allMatch(it -> anna.build().affinityTo(it.ref()).isPresent());
    assertThat(texts(familiar).subList(0, 8))
        .containsOnly("You like this one", "You have played this one");
  }

  @Test
  void bringsWhatTheyKnowEvenWhereNoOtherSourceWould() {
    var forgotten = AnItem.called("forgotten").kind(Kind.TRACK).popularity(0).build();
    for (int i = 0; i < 200; i++) {
      world.add(track("house", 1_000 + i), near(1, 0, 70));
    }
    world.add(forgotten, direction(0, -1));
    anna.did(LIKE, forgotten.ref());

    assertThat(items(listen("familiar", Wish.NONE)).subList(0, 10)).contains(forgotten);
  }

  @Test
  void getsAwayFromWhatTheyKnowInTheExploringMode() {
    var explore = listen("explore", Wish.NONE);
    var balanced = listen("balanced", Wish.NONE);

    assertThat(items(explore))
        .noneMatch(
            it -> anna.build().affinityTo(it.ref()).map(a -> a.count(LIKE) > 0).orElse(false));
    assertThat(inGenre(explore, "folk")).isGreaterThan(inGenre(balanced, "folk"));
    assertThat(texts(explore)).contains("Away from what you usually hear");
  }

  @Test
  void putsWhatEverybodyHearsFirstInThePopularMode() {
    var popular = items(listen("popular", Wish.NONE)).subList(0, 10);
    var explore = items(listen("explore", Wish.NONE)).subList(0, 10);

    assertThat(popular).allMatch(it -> it.popularity() > 0.7);
    assertThat(explore).anyMatch(it -> it.popularity() < 0.7);
  }

  @Test
  void raisesWildTracksForAWorkoutAndCalmOnesForRest() {
    var usual = wild(listen("balanced", Wish.NONE));
    var workout = listen("balanced", in("exercise"));
    var rest = listen("balanced", in("relax"));

    assertThat(wild(workout)).isGreaterThan(usual).isGreaterThanOrEqualTo(16);
    assertThat(wild(rest)).isLessThan(usual).isLessThanOrEqualTo(4);
    assertThat(texts(workout)).contains("Good for a workout");
    assertThat(texts(rest)).contains("Good for relaxing");
  }

  @Test
  void fitsTheSituationOfSomebodyOfWhomNothingIsKnown() {
    var stranger = AListener.unknown();
    var request = Request.whole(stranger.build(), mode("balanced"), World.NOW, in("exercise"));

    assertThat(request.rankable()).isTrue();
    assertThat(wild(world.recommender().recommend(request))).isGreaterThanOrEqualTo(16);
  }

  @Test
  void startsFromSeedsInsteadOfFromTheirTaste() {
    var seed = track("folk", 3);

    var slate = listen("balanced", Wish.like(seed.ref()));

    assertThat(items(slate)).doesNotContain(seed);
    assertThat(inGenre(slate, "folk")).isGreaterThanOrEqualTo(14);
    assertThat(becauses(slate)).contains(seed.ref()).doesNotContain(track("house", 0).ref());
    assertThat(texts(slate)).contains("Close to folk 3, which you started from");
  }

  @Test
  void startsFromSeedsEvenWherePersonalisationIsOff() {
    var seed = track("folk", 3);
    anna.withoutPersonalisation();

    var slate = listen("balanced", Wish.like(seed.ref()));

    assertThat(inGenre(slate, "folk")).isGreaterThanOrEqualTo(14);
    assertThat(becauses(slate)).containsOnly(seed.ref());
    assertThat(world.outages.asked()).doesNotContain("best", "friends", "places");
  }

  @Test
  void goesByTheirTasteAndSaysSoWhereSeedsCannotBeLookedUp() {
    world.outages.cut("items");

    var slate = listen("balanced", Wish.like(track("folk", 3).ref()));

    assertThat(slate.degraded()).contains("seeds");
    assertThat(inGenre(slate, "house")).isGreaterThanOrEqualTo(10);
  }

  @Test
  void soundsTheWayTheyAskFor() {
    var wish = Wish.sounding(WantedSound.of(Feature.TEMPO, 180, 1));

    var slate = listen("balanced", wish);

    assertThat(wild(slate)).isGreaterThanOrEqualTo(16);
    assertThat(texts(slate)).contains("Sounds the way you asked for");
    assertThat(signals(slate)).contains("wanted").doesNotContain("audio", "context");
  }

  @Test
  void goesByGenresAndCreatorWhereNothingWasHeard() {
    var seed = silent("seed", "zydeco", "boozoo");
    var same = silent("same genre and artist", "zydeco", "boozoo");
    var genre = silent("same genre", "zydeco", "somebody");
    var artist = silent("same artist", "gospel", "boozoo");
    var neither = silent("neither", "gospel", "somebody");
    List.of(seed, same, genre, artist, neither).forEach(world::add);

    var ranked =
        items(listen("balanced", Wish.like(seed.ref()))).stream()
            .filter(List.of(same, genre, artist, neither)::contains)
            .toList();

    assertThat(ranked).startsWith(same).containsSubsequence(same, genre, neither);
    assertThat(ranked).containsSubsequence(same, artist, neither);
  }

  @Test
  void placesWhatNothingWasHeardOfBetweenWhatFitsAndWhatDoesNot() {
    var unheard = silent("unheard", "house", "house artist 0");
    world.add(unheard, near(1, 0, 60));

    var slate = listen("balanced", Wish.sounding(WantedSound.of(Feature.TEMPO, 180, 1)));

    assertThat(score(slate, unheard))
        .isLessThan(score(slate, track("house", 20)))
        .isGreaterThan(score(slate, track("house", 21)));
    assertThat(items(slate)).contains(unheard);
  }

  @Test
  void leavesOutMoreThanTheirControlsDoAndNeverLess() {
    var explicit = AnItem.called("explicit").kind(Kind.TRACK).genres("house").popularity(1);
    world.add(explicit.with("explicit", true).build(), near(1, 0, 60));
    var open = new Wish(in("party").situation(), List.of(), WantedSound.ANY, Set.of(), false, null);
    var clean = new Wish(in("party").situation(), List.of(), WantedSound.ANY, Set.of(), true, null);

    assertThat(items(listen("popular", open))).contains(explicit.build());
    assertThat(items(listen("popular", clean))).isNotEmpty().doesNotContain(explicit.build());
    anna.withoutExplicit();
    assertThat(items(listen("popular", open))).isNotEmpty().doesNotContain(explicit.build());
  }

  private Slate listen(String mode, Wish wish) {
    return world.recommender().recommend(Request.whole(anna.build(), mode(mode), World.NOW, wish));
  }

  private static Profile mode(String name) {
    return Modes.bundled().named(name);
  }

  private static Wish in(String activity) {
    return Wish.in(Situations.bundled().of(activity, null, null));
  }

  private static List<Item> items(Slate slate) {
    return slate.cards().stream().map(Card::item).toList();
  }

  private static List<String> texts(Slate slate) {
    return slate.cards().stream().map(it -> it.explanation().text()).toList();
  }

  private static List<ItemRef> becauses(Slate slate) {
    return slate.cards().stream()
        .flatMap(it -> it.explanation().contributions().stream())
        .flatMap(it -> it.because().stream())
        .map(it -> it.item())
        .toList();
  }

  private static List<String> signals(Slate slate) {
    return slate.cards().stream()
        .flatMap(it -> it.explanation().contributions().stream())
        .map(Contribution::signal)
        .toList();
  }

  private static double score(Slate slate, Item item) {
    return slate.cards().stream()
        .filter(it -> it.item().equals(item))
        .mapToDouble(Card::score)
        .findFirst()
        .orElse(0);
  }

  /** How many of the first screen are of this genre. */
  private static long inGenre(Slate slate, String genre) {
    return items(slate).stream().limit(20).filter(it -> it.genres().contains(genre)).count();
  }

  /** How many of the first screen are wild. */
  private static long wild(Slate slate) {
    return items(slate).stream()
        .limit(20)
        .filter(it -> it.attributes().get("energy") instanceof Double energy && energy > 0.5)
        .count();
  }

  private static Item track(String genre, int number) {
    return AnItem.called(genre + " " + number)
        .sounding(number % 2 == 0 ? 170 : 70, 0.5)
        .with("energy", number % 2 == 0 ? 0.95 : 0.05)
        .with("acousticness", number % 2 == 0 ? 0.05 : 0.95)
        .genres(genre)
        .by(genre + " artist " + number % 10)
        .popularity((1 + number % EACH) / 41.0)
        .build();
  }

  private static Item silent(String name, String genre, String creator) {
    return AnItem.called(name).kind(Kind.TRACK).genres(genre).by(creator).popularity(0.5).build();
  }

  private static float[] direction(double x, double y) {
    var vector = new float[82];
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
}
