package fm.seda.embeddings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What every provider must do. */
public abstract class EmbeddingProviderContract {

  protected abstract EmbeddingProvider provider();

  @Test
  protected void answersOneVectorForEachTextInOrder() {
    var both = provider().embed(List.of("deep house at night", "bebop quintet"));

    assertThat(both).hasSize(2);
    assertThat(cosine(both.get(0), provider().embed(List.of("deep house at night")).getFirst()))
        .isCloseTo(1, within(1e-3));
    assertThat(cosine(both.get(1), provider().embed(List.of("bebop quintet")).getFirst()))
        .isCloseTo(1, within(1e-3));
  }

  @Test
  protected void vectorsHaveTheDimensionOfTheSpaceAndLengthOne() {
    var vector = provider().embed(List.of("ambient")).getFirst();

    assertThat(vector).hasSize(provider().space().dim());
    assertThat(cosine(vector, vector)).isCloseTo(1, within(1e-5));
  }

  @Test
  protected void textsAboutTheSameAreNearerThanOthers() {
    var vectors =
        provider()
            .embed(
                List.of("deep house music", "deep house music party", "string quartet in g minor"));

    assertThat(cosine(vectors.get(0), vectors.get(1)))
        .isGreaterThan(cosine(vectors.get(0), vectors.get(2)) + 0.2);
  }

  @Test
  protected void embedsWhateverPeopleWrite() {
    var odd = List.of("", "   ", "日本のシティポップ", "🔥🔥🔥", "a".repeat(20_000), "\u0000\uD800");

    assertThat(provider().embed(odd)).hasSize(odd.size());
  }

  @Test
  protected void answersNothingForNothing() {
    assertThat(provider().embed(List.of())).isEmpty();
  }

  static double cosine(float[] a, float[] b) {
    var sum = 0.0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
