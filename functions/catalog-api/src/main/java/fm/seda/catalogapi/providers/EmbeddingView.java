package fm.seda.catalogapi.providers;

import fm.seda.domain.ItemRef;
import fm.seda.platform.queue.Embedding;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Collection;
import java.util.List;

/**
 * When vectors are there.
 *
 * @param status {@code current}, {@code queued} or {@code delayed}
 * @param items those without one
 */
@Serdeable
record EmbeddingView(String status, List<ItemView> items) {

  static EmbeddingView of(Embedding embedding, Collection<ItemRef> items) {
    return new EmbeddingView(embedding.wireName(), ItemView.of(items));
  }
}
