package fm.seda.mocks.embeddings;

import java.util.List;

/**
 * Vectors without a model: each word has a fixed direction, and a text is the sum of its words, so
 * texts that share words are near each other. Each provider has directions of its own.
 */
final class Words {

  private static final long STEP = 0x9E3779B97F4A7C15L;
  private static final long PRIME = 0x100000001b3L;

  private final long seed;

  Words(String provider) {
    seed = provider.hashCode() * STEP;
  }

  /** In the order of the texts, each of length 1. */
  List<float[]> vectors(List<String> texts, int dim) {
    return texts.stream().map(text -> vector(text, dim)).toList();
  }

  private float[] vector(String text, int dim) {
    var sum = new int[Math.ceilDiv(dim, 4) * 4];
    var none = true;
    var word = seed;
    for (int i = 0; i <= text.length(); ) {
      var point = i < text.length() ? text.codePointAt(i) : ' ';
      i += Character.charCount(point);
      if (Character.isLetterOrDigit(point)) {
        word = (word ^ Character.toLowerCase(point)) * PRIME;
      } else if (word != seed) {
        add(word, sum);
        none = false;
        word = seed;
      }
    }
    if (none) {
      add(text.hashCode() ^ seed, sum);
    }
    return unit(sum, dim);
  }

  /** Four numbers from each random one. */
  private static void add(long word, int[] sum) {
    var state = word;
    for (int i = 0; i < sum.length; i += 4) {
      state += STEP;
      var random = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
      random = (random ^ (random >>> 27)) * 0x94D049BB133111EBL;
      random ^= random >>> 31;
      sum[i] += (short) random;
      sum[i + 1] += (short) (random >>> 16);
      sum[i + 2] += (short) (random >>> 32);
      sum[i + 3] += (short) (random >>> 48);
    }
  }

  private static float[] unit(int[] sum, int dim) {
    long square = 0;
    for (int i = 0; i < dim; i++) {
      square += (long) sum[i] * sum[i];
    }
    var scale = (float) (1 / Math.sqrt(square));
    var vector = new float[dim];
    for (int i = 0; i < dim; i++) {
      vector[i] = sum[i] * scale;
    }
    return vector;
  }
}
