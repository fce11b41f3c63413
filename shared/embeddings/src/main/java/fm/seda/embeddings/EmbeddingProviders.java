package fm.seda.embeddings;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;

/** Picks the provider a cell is configured for. */
@Factory
final class EmbeddingProviders {

  private static final int DETERMINISTIC_DIM = 384;

  @Singleton
  @Bean(typed = EmbeddingProvider.class)
  EmbeddingProvider provider(@Value("${seda.embeddings.provider:in-process}") String name) {
    return switch (name) {
      case "in-process" -> new InProcessProvider();
      case "deterministic" -> new DeterministicProvider(DETERMINISTIC_DIM);
      default ->
          throw new IllegalArgumentException(
              "SEDA_EMBEDDINGS_PROVIDER is '"
                  + name
                  + "'; it can be 'in-process' or, for tests, 'deterministic'");
    };
  }
}
