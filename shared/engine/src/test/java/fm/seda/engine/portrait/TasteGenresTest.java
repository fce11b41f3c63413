package fm.seda.engine.portrait;

import static fm.seda.domain.InteractionType.LIKE;
import static fm.seda.domain.InteractionType.PLAY;
import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.engine.twin.AListener;
import fm.seda.engine.twin.AnItem;
import fm.seda.engine.twin.World;
import java.util.List;
import org.junit.jupiter.api.Test;

class TasteGenresTest {

  private final World world = new World();

  @Test
  void joinsWhatWasChosenAndWhatIsHeard() {
    var house = AnItem.called("a").genres("house").build();
    var soul = AnItem.called("b").genres("soul").build();
    world.add(house).add(soul);

    var genres =
        genresOf(AListener.unknown().chose("jazz").did(LIKE, house.ref()).did(PLAY, soul.ref()));

    assertThat(genres.chosen()).containsExactly("jazz");
    assertThat(genres.top()).containsExactly("jazz", "house", "soul");
    assertThat(genres.likes("soul")).isTrue();
    assertThat(genres.likeness(List.of("house"))).isGreaterThan(genres.likeness(List.of("soul")));
  }

  @Test
  void isNearlyOneForTheirGenres() {
    var genres = genresOf(AListener.unknown().chose("house", "jazz"));

    assertThat(genres.likeness(List.of("jazz", "house"))).isBetween(0.98, 1.0);
    assertThat(genres.likeness(List.of("house"))).isBetween(0.7, 0.71);
    assertThat(genres.likeness(List.of("polka"))).isZero();
    assertThat(genres.likeness(List.of())).isZero();
  }

  @Test
  void countsSharingARareGenreForMoreThanSharingOneThatIsEverywhere() {
    for (int i = 0; i < 20; i++) {
      world.add(AnItem.called("rock " + i).genres("rock").build());
    }
    world.add(AnItem.called("polka").genres("rock", "polka").build());

    var genres = genresOf(AListener.unknown().chose("rock", "polka"));

    assertThat(genres.likeness(List.of("polka", "x")))
        .isGreaterThan(2 * genres.likeness(List.of("rock", "x")));
  }

  @Test
  void countsWhatAnItemIsAboveAllForMoreThanWhatItIsBesides() {
    var genres = genresOf(AListener.unknown().chose("house"));

    assertThat(genres.likeness(List.of("house", "jazz", "soul")))
        .isGreaterThan(1.3 * genres.likeness(List.of("jazz", "soul", "house")));
  }

  @Test
  void hearsWhatIsPlayedALotButNotThatAlone() {
    var house = AnItem.called("a").genres("house").build();
    var soul = AnItem.called("b").genres("soul").build();
    world.add(house).add(soul);

    var genres =
        genresOf(AListener.unknown().did(PLAY, 1_000, house.ref()).did(PLAY, 10, soul.ref()));

    assertThat(genres.likeness(List.of("soul"))).isBetween(0.2, genres.likeness(List.of("house")));
  }

  @Test
  void leavesOutWhatIsDisliked() {
    var genres = genresOf(AListener.unknown().chose("house", "jazz").dislikes("jazz"));

    assertThat(genres.top()).containsExactly("house");
    assertThat(genres.likes("jazz")).isFalse();
  }

  private TasteGenres genresOf(AListener listener) {
    return new Portraits(world.ports()).of(listener.build(), World.NOW).genres();
  }
}
