package fm.seda.embeddings;

import fm.seda.domain.EmbeddingSpace;
import fm.seda.domain.spending.Purpose;
import java.util.List;

/**
 * Turns texts into vectors of one space. Safe for use by several threads.
 *
 * <pre>{@code
 * var embeddings = provider.embed(List.of("Deep house", "Bebop quintet"), Purpose.CHANGED_ITEMS);
 * embeddings.get(0);   // a Vector, or Refused with the reason
 * }</pre>
 */
public interface EmbeddingProvider extends AutoCloseable {

  /** Where the vectors live: those of different spaces must never be compared. */
  EmbeddingSpace space();

  /** Whether the same text may get another vector some day, so that old ones are worth renewing. */
  default boolean mayChange() {
    return false;
  }

  /** How many texts are best asked for at once; more are asked for in several parts. */
  default int batchSize() {
    return 128;
  }

  /**
   * What became of each text, in the order of the texts.
   *
   * @param purpose on whose account, for providers that charge
   * @throws NotNow if the provider cannot be asked at present
   * @throws OverBudget if there is no money for this purpose
   */
  List<Embedding> embed(List<String> texts, Purpose purpose);

  /** Whoever waits for an answer gets none any more. */
  @Override
  default void close() {}
}
