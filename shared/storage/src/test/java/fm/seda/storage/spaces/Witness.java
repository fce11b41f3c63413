package fm.seda.storage.spaces;

import fm.seda.domain.EmbeddingSpace;
import fm.seda.domain.ItemRef;
import fm.seda.engine.port.VectorStore;
import fm.seda.storage.testing.TestVectors;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Stands between one ranking and the vectors, and notes whatever is not of the one space: the
 * questions, every number of the vectors that come back, and the heap that neighbours lie on.
 */
final class Witness implements VectorStore {

  private final VectorStore store;
  private final Landscape landscape;
  private final Set<EmbeddingSpace> spaces = new HashSet<>();
  private final List<String> wrong = new ArrayList<>();
  private int vectors;

  Witness(VectorStore store, Landscape landscape) {
    this.store = store;
    this.landscape = landscape;
  }

  @Override
  public List<Neighbour> nearest(Query query) {
    spaces.add(query.space());
    var found = store.nearest(query);
    if (found.size() < query.limit()) {
      wrong.add("only " + found.size() + " neighbours in " + query.space());
    }
    var heaps = new HashSet<Integer>();
    for (var near : found) {
      heaps.add(landscape.heap(near.item().ref(), query.space()));
      check(near.item().ref(), near.vector(), query.space());
    }
    if (heaps.size() != 1) {
      wrong.add("neighbours on the heaps " + heaps + " of " + query.space());
    }
    return found;
  }

  @Override
  public Map<ItemRef, float[]> vectors(Collection<ItemRef> refs, EmbeddingSpace space) {
    spaces.add(space);
    var found = store.vectors(refs, space);
    if (!found.keySet().containsAll(refs)) {
      wrong.add("some have no vector in " + space);
    }
    found.forEach((ref, vector) -> check(ref, vector, space));
    return found;
  }

  private void check(ItemRef room, float[] vector, EmbeddingSpace space) {
    vectors++;
    if (!Arrays.equals(vector, TestVectors.half(landscape.vector(room, space)))) {
      wrong.add("a vector that is not that of the room in " + space);
    }
  }

  /** What was not as it should be. */
  List<String> wrong() {
    if (spaces.size() != 1) {
      wrong.add("one ranking in " + spaces);
    }
    if (vectors == 0) {
      wrong.add("a ranking without vectors");
    }
    return wrong;
  }

  /** The space of this ranking. */
  EmbeddingSpace space() {
    return spaces.iterator().next();
  }
}
