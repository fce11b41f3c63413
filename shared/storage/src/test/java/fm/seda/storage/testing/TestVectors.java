package fm.seda.storage.testing;

import fm.seda.domain.EmbeddingSpace;
import java.util.random.RandomGenerator;
import org.jdbi.v3.core.Handle;

/** Directions to put items at. */
public final class TestVectors {

  /** That items and tastes of tests are in, unless a test is about spaces. */
  public static final EmbeddingSpace SPACE = new EmbeddingSpace("test", "axes", TestDatabase.DIM);

  private TestVectors() {}

  /** Makes it the live one of a database without vectors. */
  static void claim(Handle sql) {
    sql.execute(
        """
        update vector_tables set provider = ?, model = ?
        where name = 'item_vectors' and provider is null\
        """,
        SPACE.provider(),
        SPACE.model());
  }

  /** Along one axis: two different axes have nothing in common. */
  public static float[] axis(int axis) {
    var vector = new float[TestDatabase.DIM];
    vector[axis] = 1;
    return vector;
  }

  /** Any direction. */
  public static float[] any(RandomGenerator chance) {
    var vector = new float[TestDatabase.DIM];
    for (int i = 0; i < vector.length; i++) {
      vector[i] = (float) chance.nextGaussian();
    }
    return unit(vector);
  }

  /** Close to a direction: at noise 1 about half of it is left. */
  public static float[] near(float[] direction, double noise, RandomGenerator chance) {
    var vector = direction.clone();
    for (int i = 0; i < vector.length; i++) {
      vector[i] += (float) (noise * chance.nextGaussian() / Math.sqrt(vector.length));
    }
    return unit(vector);
  }

  /** The cosine of two directions. */
  public static double similarity(float[] one, float[] other) {
    var dot = 0.0;
    for (int i = 0; i < one.length; i++) {
      dot += one[i] * other[i];
    }
    return dot;
  }

  /** As the database keeps it, with half the bits. */
  public static float[] half(float[] vector) {
    var rounded = vector.clone();
    for (int i = 0; i < vector.length; i++) {
      rounded[i] = Float.float16ToFloat(Float.floatToFloat16(vector[i]));
    }
    return rounded;
  }

  private static float[] unit(float[] vector) {
    var length = Math.sqrt(similarity(vector, vector));
    for (int i = 0; i < vector.length; i++) {
      vector[i] /= (float) length;
    }
    return vector;
  }
}
