package fm.seda.embeddings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fm.seda.domain.spending.Purpose;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every provider must do. */
public abstract class EmbeddingProviderContract {

  protected abstract EmbeddingProvider provider();

  @Test
  protected void answersOneVectorForEachTextInOrder() {
    var both = embed("deep house at night", "bebop quintet");

    assertThat(both).hasSize(2);
    assertThat(cosine(both.get(0), embed("deep house at night").getFirst()))
        .isCloseTo(1, within(1e-3));
    assertThat(cosine(both.get(1), embed("bebop quintet").getFirst())).isCloseTo(1, within(1e-3));
  }

  @Test
  protected void vectorsHaveTheDimensionOfTheSpaceAndLengthOne() {
    var vector = embed("ambient").getFirst();

    assertThat(vector).hasSize(provider().space().dim());
    assertThat(cosine(vector, vector)).isCloseTo(1, within(1e-5));
  }

  @Test
  protected void textsAboutTheSameAreNearerThanOthers() {
    var vectors = embed("deep house music", "deep house music party", "string quartet in g minor");

    assertThat(cosine(vectors.get(0), vectors.get(1)))
        .isGreaterThan(cosine(vectors.get(0), vectors.get(2)) + 0.2);
  }

  @Test
  protected void embedsWhateverPeopleWrite() {
    assertThat(embed("", "   ", "日本のシティポップ", "🔥🔥🔥", "a".repeat(20_000), "\u0000\uD800"))
        .hasSize(6);
  }

  @Test
  protected void answersNothingForNothing() {
    assertThat(embed()).isEmpty();
  }

  private List<float[]> embed(String... texts) {
    return provider().embed(List.of(texts), Purpose.CHANGED_ITEMS).stream()
        .map(embedding -> ((Embedding.Vector) embedding).numbers())
        .toList();
  }

  static double cosine(float[] a, float[] b) {
    var sum = 0.0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
