package fm.seda.embedbatch;

import fm.seda.embedbatch.provider.EmbeddingSettings;
import fm.seda.embedbatch.provider.Providers;
import fm.seda.embeddings.EmbeddingProvider;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** The provider whose space this cell ranks in. */
@Factory
final class ProviderInUse {

  @Singleton
  @Bean(typed = EmbeddingProvider.class)
  EmbeddingProvider provider(EmbeddingSettings settings, Providers providers) {
    return providers.named(settings.provider());
  }
}
