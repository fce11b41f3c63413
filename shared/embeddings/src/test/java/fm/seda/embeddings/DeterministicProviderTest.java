package fm.seda.embeddings;

class DeterministicProviderTest extends EmbeddingProviderContract {

  @Override
  protected EmbeddingProvider provider() {
    return new DeterministicProvider(384);
  }
}
