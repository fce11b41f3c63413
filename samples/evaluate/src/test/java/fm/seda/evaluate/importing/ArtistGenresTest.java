package fm.seda.evaluate.importing;

import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.evaluate.SomeData;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ArtistGenresTest {

  @Test
  void onlyWhatTwentyArtistsBearIsAGenre() {
    var data = new SomeData().tagged("rock", 1, 20, 1).tagged("seen live in Łódź", 1, 19, 5).set();

    assertThat(new ArtistGenres(data).of("1")).containsExactly("rock");
  }

  @Test
  void whatIsGivenMostOftenComesFirst() {
    var data = new SomeData().tagged("rock", 1, 20, 1).tagged("indie", 1, 20, 2).set();

    assertThat(new ArtistGenres(data).of("20")).containsExactly("indie", "rock");
  }

  @Test
  void genresAreCalledAsEverywhereElse() {
    var data = new SomeData().tagged("7", 1, 10, 1).tagged("8", 11, 20, 1);

    assertThat(new ArtistGenres(data.set(Map.of("7", "Hip  Hop", "8", "hip hop"))).of("3"))
        .containsExactly("hip hop");
  }

  @Test
  void anArtistHasTenAtMost() {
    var data = new SomeData();
    for (int tag = 0; tag < 12; tag++) {
      data.tagged("tag " + tag, 1, 20, 1);
    }

    assertThat(new ArtistGenres(data.set()).of("1")).hasSize(10);
  }

  @Test
  void whoWasGivenNoTagHasNoGenre() {
    assertThat(new ArtistGenres(new SomeData().tagged("rock", 1, 20, 1).set()).of("21")).isEmpty();
  }
}
