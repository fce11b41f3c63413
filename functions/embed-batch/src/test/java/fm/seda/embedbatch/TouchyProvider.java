package fm.seda.embedbatch;

import fm.seda.domain.EmbeddingSpace;
import fm.seda.domain.spending.Purpose;
import fm.seda.embeddings.Embedding;
import fm.seda.embeddings.EmbeddingProvider;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A provider that counts what it is asked and fails on every text that mentions poison. */
final class TouchyProvider implements EmbeddingProvider {

  private final EmbeddingProvider healthy;
  private final List<Integer> batches = new CopyOnWriteArrayList<>();

  TouchyProvider(EmbeddingProvider healthy) {
    this.healthy = healthy;
  }

  @Override
  public EmbeddingSpace space() {
    return healthy.space();
  }

  @Override
  public List<Embedding> embed(List<String> texts, Purpose purpose) {
    batches.add(texts.size());
    if (texts.stream().anyMatch(text -> text.contains("poison"))) {
      throw new IllegalStateException("a text it cannot read");
    }
    return healthy.embed(texts, purpose);
  }

  /** How many texts it was asked for, call by call. */
  List<Integer> batches() {
    return List.copyOf(batches);
  }
}
