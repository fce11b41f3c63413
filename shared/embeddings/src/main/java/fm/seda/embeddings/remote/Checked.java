package fm.seda.embeddings.remote;

import fm.seda.domain.EmbeddingSpace;
import fm.seda.embeddings.Embedding;
import fm.seda.embeddings.UnitVector;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Lets no vector through that is none of its space: of another width, of no direction, or not of
 * numbers.
 */
record Checked(EmbeddingSpace space) {

  /** At length 1, in the order of the texts. */
  List<Embedding> vectors(Dialect.Answer answer) {
    return IntStream.range(0, answer.vectors().size())
        .mapToObj(position -> embedding(answer.vectors().get(position)))
        .toList();
  }

  private Embedding embedding(float @Nullable [] vector) {
    if (vector == null) {
      return refused("its vector was given to another text");
    }
    if (vector.length != space.dim()) {
      return refused("%d numbers instead of %d".formatted(vector.length, space.dim()));
    }
    try {
      return new Embedding.Vector(UnitVector.of(vector));
    } catch (IllegalArgumentException nowhere) {
      return refused(String.valueOf(nowhere.getMessage()));
    }
  }

  private Embedding refused(String why) {
    return new Embedding.Refused(space.provider() + " answered a wrong vector: " + why);
  }
}
