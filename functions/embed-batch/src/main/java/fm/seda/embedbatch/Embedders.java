package fm.seda.embedbatch;

import fm.seda.domain.EmbeddingSpace;
import fm.seda.domain.problem.Conflict;
import fm.seda.embedbatch.provider.Providers;
import fm.seda.embedbatch.provider.SecondSettings;
import fm.seda.embeddings.EmbeddingProvider;
import fm.seda.platform.config.Deployment;
import fm.seda.storage.spaces.Promotion;
import fm.seda.storage.spaces.VectorTables;
import io.micronaut.core.annotation.Nullable;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * Who embeds for the space that lists are ranked in, and who for the one beside it. Which is which
 * is the database's to say, so a promotion holds from the next batch on.
 */
@Singleton
final class Embedders {

  private final ItemEmbedder first;
  private final @Nullable ItemEmbedder second;
  private final VectorTables tables;
  private final Promotion promotion;

  Embedders(
      EmbeddingProvider provider,
      SecondSettings settings,
      Providers providers,
      Vectors vectors,
      VectorTables tables,
      Promotion promotion,
      SideBySide sideBySide,
      Deployment deployment) {
    this.tables = tables;
    this.promotion = promotion;
    this.first = new ItemEmbedder(provider, vectors, sideBySide, deployment.cell());
    var name = settings.provider();
    if (name == null || name.isBlank()) {
      second = null;
    } else {
      second = new ItemEmbedder(providers.named(name), vectors, sideBySide, deployment.cell());
    }
  }

  /** Who embeds for the live space; the configured one, while the database does not name any. */
  ItemEmbedder live() {
    var other = second;
    return other != null && isLive(other.space()) ? other : first;
  }

  /** Who embeds for the space beside it, if there is one; makes room for its vectors. */
  Optional<ItemEmbedder> beside() {
    if (second == null) {
      return Optional.empty();
    }
    var beside = live() == first ? second : first;
    // each time: at the start the database may be away, and later its table dropped
    promotion.prepare(beside.space());
    return Optional.of(beside);
  }

  /**
   * The same, for what makes no sense without one.
   *
   * @throws Conflict if no second provider is configured
   */
  ItemEmbedder requireBeside() {
    return beside()
        .orElseThrow(() ->
            new Conflict(
                "There is one embedding space only: name another provider in"
                    + " SEDA_EMBEDDINGS_SECOND_PROVIDER."));
  }

  private boolean isLive(EmbeddingSpace space) {
    return tables.live().space().equals(space);
  }

  @PreDestroy
  void close() {
    first.close();
    if (second != null) {
      second.close();
    }
  }
}
