package fm.seda.engine.port;

import fm.seda.domain.EmbeddingSpace;
import fm.seda.domain.Item;
import fm.seda.domain.ItemRef;
import fm.seda.domain.Kind;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Knows where items lie, in each embedding space by itself. All vectors have length 1. In a space
 * nobody knows of, nothing lies.
 */
public interface VectorStore {

  /** The items nearest to a direction, nearest first. */
  List<Neighbour> nearest(Query query);

  /** The vectors of these items in a space, without those that have none there. */
  Map<ItemRef, float[]> vectors(Collection<ItemRef> refs, EmbeddingSpace space);

  /**
   * A search.
   *
   * @param space that the direction is of
   * @param genres only items of one of these genres; empty for all
   * @param excludedGenres no items of any of these genres
   */
  record Query(
      Kind kind,
      EmbeddingSpace space,
      float[] direction,
      Set<String> genres,
      Set<String> excludedGenres,
      int limit) {}

  /** An item that was found, its vector, and its cosine similarity to the direction. */
  record Neighbour(Item item, float[] vector, double similarity) {}
}
