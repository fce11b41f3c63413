package fm.seda.embeddings;

class InProcessProviderIT extends EmbeddingProviderContract {

  private static final InProcessProvider PROVIDER = new InProcessProvider();

  @Override
  protected EmbeddingProvider provider() {
    return PROVIDER;
  }
}
