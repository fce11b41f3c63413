package fm.seda.engine.portrait;

import fm.seda.domain.Affinity;
import fm.seda.domain.problem.Unavailable;
import fm.seda.engine.port.Catalog;
import fm.seda.engine.port.Listener;
import fm.seda.engine.port.VectorStore;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Paints portraits: two look-ups, whatever the person did. Without them a ranking still works, by
 * taste and genres alone; the portrait then says that {@code "history"} is missing.
 */
public final class Portraits {

  /** So many liked items stand for a person; more would cost time and add little. */
  private static final int KNOWN = 30;

  private final Catalog catalog;
  private final VectorStore vectors;

  /** Looks names up in the catalogue, and directions in the vector store. */
  public Portraits(Catalog catalog, VectorStore vectors) {
    this.catalog = catalog;
    this.vectors = vectors;
  }

  /** The person as they stand now. */
  public Portrait of(Listener listener, Instant now) {
    var liked = listener.personalised() ? liked(listener, now) : List.<Affinity>of();
    if (liked.isEmpty()) {
      return Portrait.sketch(listener, now);
    }
    try {
      return new Portrait(listener, now, known(liked, now), List.of());
    } catch (Unavailable gone) {
      return new Portrait(listener, now, List.of(), List.of("history"));
    }
  }

  private static List<Affinity> liked(Listener listener, Instant now) {
    return listener.affinities().stream()
        .filter(affinity -> affinity.weight() > 0 && !Known.isRejected(affinity))
        .sorted(
            Comparator.comparingDouble((Affinity affinity) -> -affinity.weightAt(now))
                .thenComparing(Affinity::item))
        .limit(KNOWN)
        .toList();
  }

  private List<Known> known(List<Affinity> liked, Instant now) {
    var refs = liked.stream().map(Affinity::item).toList();
    var items = catalog.items(refs);
    var places = vectors.vectors(refs);
    return liked.stream()
        .map(affinity -> {
          var item = items.get(affinity.item());
          return item == null
              ? null
              : new Known(item, places.get(item.ref()), affinity, affinity.weightAt(now));
        })
        .filter(Objects::nonNull)
        .toList();
  }
}
