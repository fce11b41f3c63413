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
        cosines[i][j] = Direction.product(parts.get(i).vector(), parts.get(j).vector());
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
}
