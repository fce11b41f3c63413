package fm.seda.embedbatch;

import fm.seda.domain.EmbeddingSpace;
import fm.seda.embeddings.EmbeddingProvider;
import java.util.ArrayList;
import java.util.List;

/** A provider that counts what it is asked and fails on every text that mentions poison. */
final class TouchyProvider implements EmbeddingProvider {

  private final EmbeddingProvider healthy;
  private final List<Integer> batches = new ArrayList<>();

  TouchyProvider(EmbeddingProvider healthy) {
    this.healthy = healthy;
  }

  @Override
  public EmbeddingSpace space() {
    return healthy.space();
  }

  @Override
  public List<float[]> embed(List<String> texts) {
    batches.add(texts.size());
    if (texts.stream().anyMatch(text -> text.contains("poison"))) {
      throw new IllegalStateException("a text it cannot read");
    }
    return healthy.embed(texts);
  }

  /** How many texts it was asked for, call by call. */
  List<Integer> batches() {
    return List.copyOf(batches);
  }
}
