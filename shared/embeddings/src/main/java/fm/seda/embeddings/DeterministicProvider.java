package fm.seda.embeddings;

import fm.seda.domain.EmbeddingSpace;
import fm.seda.domain.spending.Purpose;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * For tests: every word has a fixed random direction and a text is the sum of its words, so texts
 * that share words are near each other. Needs no model and answers in microseconds; knows nothing
 * of meaning, so never use it for people.
 */
public final class DeterministicProvider implements EmbeddingProvider {

  private final EmbeddingSpace space;

  /** Vectors of this dimension. */
  public DeterministicProvider(int dim) {
    space = new EmbeddingSpace("deterministic", "word-hash-1", dim);
  }

  @Override
  public EmbeddingSpace space() {
    return space;
  }

  @Override
  public List<Embedding> embed(List<String> texts, Purpose purpose) {
    return texts.stream().<Embedding>map(text -> new Embedding.Vector(embed(text))).toList();
  }

  private float[] embed(String text) {
    var sum = new float[space.dim()];
    for (var word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
      var random = new SplittableRandom(word.hashCode() * 0x9E3779B97F4A7C15L);
      for (int i = 0; i < sum.length; i++) {
        sum[i] += (float) random.nextDouble(-1, 1);
      }
    }
    return UnitVector.of(sum);
  }
}
