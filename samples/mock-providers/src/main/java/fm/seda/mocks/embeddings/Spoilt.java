package fm.seda.mocks.embeddings;

import fm.seda.mocks.api.Fault;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Vectors of which the last is wrong. */
final class Spoilt {

  static final Set<Fault> FAULTS =
      Fault.ofEveryApiAnd(Fault.WRONG_DIMENSION, Fault.ZERO, Fault.NAN, Fault.FEWER);

  private Spoilt() {}

  static List<float[]> vectors(List<float[]> right, Fault fault) {
    var last = right.getLast();
    return switch (fault) {
      case NONE, TRUNCATED, TIMEOUT, PARTIAL, DELETED, QUOTA -> right;
      case WRONG_DIMENSION -> ending(right, Arrays.copyOf(last, last.length / 2));
      case ZERO -> ending(right, new float[last.length]);
      case NAN -> ending(right, withoutNumber(last));
      case FEWER -> right.subList(0, right.size() - 1);
    };
  }

  private static float[] withoutNumber(float[] vector) {
    var wrong = vector.clone();
    wrong[0] = Float.NaN;
    return wrong;
  }

  private static List<float[]> ending(List<float[]> right, float[] last) {
    var vectors = new ArrayList<>(right.subList(0, right.size() - 1));
    vectors.add(last);
    return vectors;
  }
}
