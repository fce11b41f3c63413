package fm.seda.embeddings;

import fm.seda.domain.EmbeddingSpace;
import java.util.List;

/**
 * Turns texts into vectors of one space. Safe for use by several threads.
 *
 * <pre>{@code
 * var vectors = provider.embed(List.of("Deep house for late nights", "Bebop quintet"));
 * vectors.get(0).length;   // provider.space().dim()
 * }</pre>
 */
public interface EmbeddingProvider {

  /** Where the vectors live: those of different spaces must never be compared. */
  EmbeddingSpace space();

  /** One vector of length 1 for each text, in the order of the texts. */
  List<float[]> embed(List<String> texts);
}
