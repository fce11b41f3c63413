package fm.seda.embedbatch;

import fm.seda.domain.ItemRef;
import fm.seda.embeddings.EmbeddingProvider;
import fm.seda.platform.config.Deployment;
import fm.seda.storage.embedding.VectorBacklog;
import fm.seda.storage.embedding.VectorBacklog.Pending;
import fm.seda.storage.embedding.VectorWriter;
import fm.seda.storage.embedding.VectorWriter.Computed;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Gives items the vectors they lack. Those that have theirs cost nothing. */
@Singleton
final class ItemEmbedder {

  /** So many texts go to the provider at once. */
  private static final int BATCH = 128;

  private final EmbeddingProvider provider;
  private final VectorBacklog backlog;
  private final VectorWriter writer;
  private final String region;

  ItemEmbedder(
      EmbeddingProvider provider,
      VectorBacklog backlog,
      VectorWriter writer,
      Deployment deployment) {
    this.provider = provider;
    this.backlog = backlog;
    this.writer = writer;
    this.region = deployment.cell();
  }

  /** Embeds those of these items that need it. Answers how many vectors were written. */
  int embed(Collection<ItemRef> refs) {
    var pending = backlog.among(provider.space(), refs);
    int written = 0;
    for (int from = 0; from < pending.size(); from += BATCH) {
      written += embed(pending.subList(from, Math.min(from + BATCH, pending.size())));
    }
    return written;
  }

  private int embed(List<Pending> pending) {
    var vectors = provider.embed(pending.stream().map(Pending::text).toList());
    var computed = new ArrayList<Computed>(pending.size());
    for (int i = 0; i < pending.size(); i++) {
      var item = pending.get(i);
      computed.add(new Computed(item.ref(), item.contentHash(), vectors.get(i)));
    }
    return writer.write(provider.space(), region, computed);
  }
}
