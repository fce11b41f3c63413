package fm.seda.embeddings;

class InProcessProviderIT extends EmbeddingProviderContract {

  private static final InProcessProvider PROVIDER = new InProcessProvider();

  @Override
  EmbeddingProvider provider() {
    return PROVIDER;
  }
}
