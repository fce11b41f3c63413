package fm.seda.embeddings.remote;

import fm.seda.domain.EmbeddingSpace;
import fm.seda.embeddings.UnitVector;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Lets no vector through that is none of a space: of another width, of no direction, or not of
 * numbers.
 *
 * @param from the position of the first text, among all that are asked for
 */
record Checked(EmbeddingSpace space, int from) {

  /** At length 1, in the order of the texts. */
  List<float[]> vectors(Dialect.Answer answer) {
    var vectors = new ArrayList<float[]>(answer.vectors().size());
    IntStream.range(0, answer.vectors().size())
        .forEach(i -> vectors.add(vector(answer.vectors().get(i), i)));
    return vectors;
  }

  private float[] vector(float @Nullable [] vector, int position) {
    if (vector == null) {
      throw wrong(position, "it was given to another text");
    }
    if (vector.length != space.dim()) {
      throw wrong(position, "%d numbers instead of %d".formatted(vector.length, space.dim()));
    }
    try {
      return UnitVector.of(vector);
    } catch (IllegalArgumentException nowhere) {
      throw wrong(position, String.valueOf(nowhere.getMessage()));
    }
  }

  private WrongVector wrong(int position, String why) {
    return new WrongVector(space.provider(), from + position, why);
  }
}
