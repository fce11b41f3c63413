package fm.seda.embeddings;

class DeterministicProviderTest extends EmbeddingProviderContract {

  @Override
  EmbeddingProvider provider() {
    return new DeterministicProvider(384);
  }
}
