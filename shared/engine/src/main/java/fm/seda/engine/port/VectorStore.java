package fm.seda.engine.port;

import fm.seda.domain.Direction;
import fm.seda.domain.EmbeddingSpace;
import fm.seda.domain.Item;
import fm.seda.domain.ItemRef;
import fm.seda.domain.Kind;
import fm.seda.engine.likeness.Likeness;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
   * Where each of these items lies in a space, and how near that is to the nearest of these
   * directions; null for one that has no vector there.
   */
  default List<@Nullable Position> positions(
      List<ItemRef> refs, EmbeddingSpace space, List<float[]> directions) {
    var vectors = vectors(refs, space);
    var positions = new ArrayList<@Nullable Position>(refs.size());
    for (var ref : refs) {
      var vector = vectors.get(ref);
      positions.add(vector == null ? null : Position.of(vector, directions));
    }
    return positions;
  }

  /**
   * Where an item lies.
   *
   * @param nearness its likeness to the nearest of the directions somebody's taste points in,
   *     between 0 and 1; no number where there is none
   */
  record Position(float[] vector, double nearness) {

    /** Held against each of these. */
    public static Position of(float[] vector, List<float[]> directions) {
      if (directions.isEmpty()) {
        return new Position(vector, Double.NaN);
      }
      var nearest = 0.0;
      for (var direction : directions) {
        nearest = Math.max(nearest, Likeness.ofVectors(direction, vector));
      }
      // a store that keeps half of the bits keeps lengths that are only nearly 1
      var length = Math.sqrt(Direction.product(vector, vector));
      return new Position(vector, length == 0 ? 0 : Math.min(1, nearest / length));
    }
  }

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
