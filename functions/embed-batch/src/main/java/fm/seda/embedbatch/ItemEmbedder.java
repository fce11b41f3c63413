package fm.seda.embedbatch;

import fm.seda.domain.ItemRef;
import fm.seda.domain.spending.Purpose;
import fm.seda.embeddings.Embedding;
import fm.seda.embeddings.EmbeddingProvider;
import fm.seda.platform.config.Deployment;
import fm.seda.storage.embedding.VectorBacklog;
import fm.seda.storage.embedding.VectorBacklog.Pending;
import fm.seda.storage.embedding.VectorClaims;
import fm.seda.storage.embedding.VectorWriter;
import fm.seda.storage.embedding.VectorWriter.Computed;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives items the vectors they lack. Those that have theirs cost nothing. */
@Singleton
final class ItemEmbedder {

  private static final Logger LOG = LoggerFactory.getLogger(ItemEmbedder.class);

  private final EmbeddingProvider provider;
  private final VectorBacklog backlog;
  private final VectorClaims claims;
  private final VectorWriter writer;
  private final SideBySide sideBySide;
  private final String region;

  ItemEmbedder(
      EmbeddingProvider provider,
      VectorBacklog backlog,
      VectorClaims claims,
      VectorWriter writer,
      SideBySide sideBySide,
      Deployment deployment) {
    this.provider = provider;
    this.backlog = backlog;
    this.claims = claims;
    this.writer = writer;
    this.sideBySide = sideBySide;
    this.region = deployment.cell();
  }

  /**
   * Embeds those of these items that need it. Answers how many vectors were written.
   *
   * @throws fm.seda.embeddings.NotNow if some have to come back later
   * @throws fm.seda.embeddings.OverBudget if there is no money for some of them
   */
  int embed(Collection<ItemRef> refs, Purpose purpose) {
    var pending = backlog.among(provider.space(), refs);
    var parts = new ArrayList<Callable<Integer>>();
    for (int from = 0; from < pending.size(); from += provider.batchSize()) {
      var part = pending.subList(from, Math.min(from + provider.batchSize(), pending.size()));
      parts.add(() -> embed(claims.claim(provider.space(), part), purpose));
    }
    return sideBySide.run(parts).stream().mapToInt(Integer::intValue).sum();
  }

  private int embed(List<Pending> claimed, Purpose purpose) {
    if (claimed.isEmpty()) {
      return 0;
    }
    var done = false;
    try {
      var embeddings = provider.embed(claimed.stream().map(Pending::text).toList(), purpose);
      var accepted = accepted(claimed, embeddings);
      var written = writer.write(provider.space(), region, accepted);
      claims.forget(provider.space(), accepted.stream().map(Computed::ref).toList());
      done = true;
      return written;
    } finally {
      if (!done) {
        claims.release(provider.space(), claimed.stream().map(Pending::ref).toList());
      }
    }
  }

  private List<Computed> accepted(List<Pending> claimed, List<Embedding> embeddings) {
    var accepted = new ArrayList<Computed>(claimed.size());
    for (int i = 0; i < claimed.size(); i++) {
      var item = claimed.get(i);
      switch (embeddings.get(i)) {
        case Embedding.Vector(var vector) ->
            accepted.add(new Computed(item.ref(), item.contentHash(), vector));
        case Embedding.Refused(var why) -> refuse(item, why);
      }
    }
    return accepted;
  }

  private void refuse(Pending item, String why) {
    LOG.error("{} {} gets no vector: {}", item.ref().kind().wireName(), item.ref().id(), why);
    claims.refuse(provider.space(), item.ref(), why);
  }
}
