package fm.seda.imports;

import fm.seda.domain.ItemRef;
import fm.seda.domain.linking.Found;
import fm.seda.platform.queue.VectorRequests;
import fm.seda.storage.matching.Canonical;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** Brings what was found into the catalogue, and has vectors made of what is new there. */
@Singleton
final class Shelving {

  private final Canonical canonical;
  private final VectorRequests vectors;

  Shelving(Canonical canonical, VectorRequests vectors) {
    this.canonical = canonical;
    this.vectors = vectors;
  }

  /** The item each of them is; what is nothing to recommend is left out. */
  Map<Found, ItemRef> items(List<? extends Found> found) {
    var adopted = canonical.adopt(found);
    vectors.ask(adopted.withoutVector());
    return adopted.items();
  }
}
