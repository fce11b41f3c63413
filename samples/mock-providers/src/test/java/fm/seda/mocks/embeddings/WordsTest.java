package fm.seda.mocks.embeddings;

import static fm.seda.mocks.embeddings.Asked.product;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

  private static final int DIM = 1536;

  private final Words words = new Words("openai");

  @ParameterizedTest
  @ValueSource(strings = {"house", "", " ", "…!", "Ünïcödé", "日本語の音楽", "🎧🎶", "a\uD83C", "\0"})
  void everyTextHasAVectorOfLengthOneThatIsAlwaysTheSame(String text) {
    var vector = vector(text);

    assertThat(vector).hasSize(DIM).doesNotContain(Float.NaN);
    assertThat(product(vector, vector)).isCloseTo(1, within(1e-5));
    assertThat(new Words("openai").vectors(List.of("other", text), DIM).get(1)).isEqualTo(vector);
  }

  @Test
  void textsThatShareWordsAreNearEachOther() {
    var near = product(vector("deep house room"), vector("Deep House, playlist"));
    var far = product(vector("deep house room"), vector("norwegian death metal"));

    assertThat(near).isCloseTo(2.0 / 3, within(0.1));
    assertThat(far).isCloseTo(0, within(0.1));
    assertThat(vector("house, deep!")).isEqualTo(vector("DEEP house"));
  }

  @Test
  void otherSignsAreOtherTexts() {
    assertThat(product(vector("🎧"), vector("🎶"))).isCloseTo(0, within(0.1));
    assertThat(product(vector("…"), vector("!"))).isCloseTo(0, within(0.1));
  }

  @Test
  void providersDoNotShareASpace() {
    var other = new Words("cohere").vectors(List.of("deep house"), DIM).getFirst();

    assertThat(product(vector("deep house"), other)).isCloseTo(0, within(0.1));
  }

  private float[] vector(String text) {
    return words.vectors(List.of(text), DIM).getFirst();
  }
}
