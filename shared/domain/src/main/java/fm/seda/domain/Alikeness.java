package fm.seda.domain;

import fm.seda.domain.TasteVector.Part;
import java.util.List;

/** How alike every two parts of a taste are, worked out once. */
final class Alikeness {

  private final double[] weights;
  private final double[][] cosines;

  Alikeness(List<Part> parts) {
    weights = parts.stream().mapToDouble(Part::weight).toArray();
    cosines = new double[weights.length][weights.length];
    for (int i = 0; i < weights.length; i++) {
      for (int j = 0; j <= i; j++) {
        cosines[i][j] = dot(parts.get(i).vector(), parts.get(j).vector());
        cosines[j][i] = cosines[i][j];
      }
    }
  }

  int size() {
    return weights.length;
  }

  double weight(int part) {
    return weights[part];
  }

  double of(int one, int other) {
    return cosines[one][other];
  }

  /** Of two vectors of length 1 the cosine. */
  static double dot(float[] one, float[] other) {
    // four sums that do not wait for each other, because a night compares a million pairs
    float a = 0;
    float b = 0;
    float c = 0;
    float d = 0;
    int i = 0;
    for (; i + 3 < one.length; i += 4) {
      a += one[i] * other[i];
      b += one[i + 1] * other[i + 1];
      c += one[i + 2] * other[i + 2];
      d += one[i + 3] * other[i + 3];
    }
    for (; i < one.length; i++) {
      a += one[i] * other[i];
    }
    return (a + b) + (c + d);
  }
}
