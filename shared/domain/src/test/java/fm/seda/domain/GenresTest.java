package fm.seda.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GenresTest {

  @Test
  void oneGenreHasOneSpelling() {
    assertThat(Genres.normalise(List.of(" Deep  House", "deep house", "ＪＡＺＺ", "", "  ")))
        .containsExactly("deep house", "jazz");
  }

  @Test
  void keepsLettersOfEveryLanguage() {
    assertThat(Genres.normalise("MÚSICA Sertaneja")).isEqualTo("música sertaneja");
  }
}
