package fm.seda.embedbatch;

import fm.seda.domain.EmbeddingSpace;
import fm.seda.domain.ItemRef;
import fm.seda.domain.spending.Purpose;
import fm.seda.embeddings.Embedding;
import fm.seda.embeddings.EmbeddingProvider;
import fm.seda.storage.embedding.VectorBacklog.Pending;
import fm.seda.storage.embedding.VectorWriter.Computed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives items the vectors of one space that they lack. Those that have theirs cost nothing. */
final class ItemEmbedder {

  private static final Logger LOG = LoggerFactory.getLogger(ItemEmbedder.class);

  private final EmbeddingProvider provider;
  private final Vectors vectors;
  private final SideBySide sideBySide;
  private final String region;

  ItemEmbedder(EmbeddingProvider provider, Vectors vectors, SideBySide sideBySide, String region) {
    this.provider = provider;
    this.vectors = vectors;
    this.sideBySide = sideBySide;
    this.region = region;
  }

  /** Where the vectors lie. */
  EmbeddingSpace space() {
    return provider.space();
  }

  /** Whether old vectors are worth renewing. */
  boolean mayChange() {
    return provider.mayChange();
  }

  /**
   * Embeds those of these items that need it. Answers how many vectors were written.
   *
   * @throws fm.seda.calls.NotNow if some have to come back later
   * @throws fm.seda.embeddings.OverBudget if there is no money for some of them
   */
  int embed(Collection<ItemRef> refs, Purpose purpose) {
    return embed(refs, purpose, Instant.EPOCH);
  }

  /** The same, and those whose vector was computed before that. */
  int embed(Collection<ItemRef> refs, Purpose purpose, Instant before) {
    var pending = vectors.backlog().among(space(), refs, before);
    var parts = new ArrayList<Callable<Integer>>();
    for (int from = 0; from < pending.size(); from += provider.batchSize()) {
      var part = pending.subList(from, Math.min(from + provider.batchSize(), pending.size()));
      parts.add(() -> part(vectors.claims().claim(space(), part), purpose, before));
    }
    return sideBySide.run(parts).stream().mapToInt(Integer::intValue).sum();
  }

  private int part(List<Pending> claimed, Purpose purpose, Instant before) {
    if (claimed.isEmpty()) {
      return 0;
    }
    var done = false;
    try {
      var embeddings = provider.embed(claimed.stream().map(Pending::text).toList(), purpose);
      var accepted = accepted(claimed, embeddings);
      var written = vectors.writer().write(space(), region, accepted, before);
      vectors.claims().forget(space(), accepted.stream().map(Computed::ref).toList());
      done = true;
      return written;
    } finally {
      if (!done) {
        vectors.claims().release(space(), claimed.stream().map(Pending::ref).toList());
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
    vectors.claims().refuse(space(), item.ref(), why);
  }

  void close() {
    provider.close();
  }
}
