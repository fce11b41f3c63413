package fm.seda.engine.portrait;

import fm.seda.domain.Affinity;
import fm.seda.domain.EmbeddingSpace;
import fm.seda.domain.ItemRef;
import fm.seda.domain.problem.Unavailable;
import fm.seda.engine.port.Catalog;
import fm.seda.engine.port.GenreCounts;
import fm.seda.engine.port.LearntTaste;
import fm.seda.engine.port.Listener;
import fm.seda.engine.port.Ports;
import fm.seda.engine.port.VectorStore;
import fm.seda.engine.wish.Wish;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * Paints portraits: a few look-ups, whatever the person did. Without one of them a ranking still
 * works; the portrait then says what is missing, such as {@code "history"}.
 */
public final class Portraits {

  /** So many liked items stand for a person; more would cost time and add little. */
  private static final int KNOWN = 30;

  private final Catalog catalog;
  private final VectorStore vectors;
  private final LearntTaste learnt;

  /**
   * Looks names up in the catalogue, directions in the vector store and places in what was learnt.
   */
  public Portraits(Ports ports) {
    this.catalog = ports.catalog();
    this.vectors = ports.vectors();
    this.learnt = ports.learnt();
  }

  /** The person as they stand now, who asks for nothing in particular. */
  public Portrait of(Listener listener, Instant now) {
    return of(listener, now, Wish.NONE);
  }

  /**
   * The person as they stand now, and what they ask for. Where seeds cannot be looked up, it is
   * their own taste again.
   */
  public Portrait of(Listener listener, Instant now, Wish wish) {
    if (!listener.rankable() && wish.seeds().isEmpty()) {
      return Portrait.sketch(listener, now, wish);
    }
    var missing = new ArrayList<String>();
    var known = ask("history", () -> known(listener, now, missing), List.<Known>of(), missing);
    var seeds =
        ask("seeds", () -> seeds(wish.seeds(), listener.space(), now), List.<Known>of(), missing);
    var counts = ask("genre-counts", catalog::genreCounts, GenreCounts.NONE, missing);
    return new Portrait(listener, now, wish, new Findings(known, seeds, counts, missing));
  }

  private static <T> T ask(String what, Supplier<T> question, T otherwise, List<String> missing) {
    try {
      return question.get();
    } catch (Unavailable gone) {
      missing.add(what);
      return otherwise;
    }
  }

  private static List<Affinity> liked(Listener listener, Instant now) {
    return !listener.personalised()
        ? List.of()
        : listener.affinities().stream()
            .filter(affinity -> affinity.weight() > 0 && !Known.isRejected(affinity))
            .sorted(
                Comparator.comparingDouble((Affinity affinity) -> -affinity.weightAt(now))
                    .thenComparing(Affinity::item))
            .limit(KNOWN)
            .toList();
  }

  private List<Known> seeds(List<ItemRef> refs, EmbeddingSpace space, Instant now) {
    if (refs.isEmpty()) {
      return List.of();
    }
    var items = catalog.items(refs);
    var lying = vectors.vectors(refs, space);
    return refs.stream()
        .map(items::get)
        .filter(Objects::nonNull)
        .map(it -> Known.seed(it, lying.get(it.ref()), now))
        .toList();
  }

  private List<Known> known(Listener listener, Instant now, List<String> missing) {
    var liked = liked(listener, now);
    if (liked.isEmpty()) {
      return List.of();
    }
    var refs = liked.stream().map(Affinity::item).toList();
    var items = catalog.items(refs);
    var lying = vectors.vectors(refs, listener.space());
    var places = ask("places", () -> learnt.places(refs), Map.<ItemRef, float[]>of(), missing);
    return liked.stream()
        .map(affinity -> {
          var item = items.get(affinity.item());
          return item == null
              ? null
              : new Known(
                  item,
                  lying.get(item.ref()),
                  places.get(item.ref()),
                  affinity,
                  affinity.weightAt(now));
        })
        .filter(Objects::nonNull)
        .toList();
  }
}
