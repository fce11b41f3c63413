package fm.seda.storage.spaces;

import static fm.seda.storage.testing.TestItems.item;

import fm.seda.domain.EmbeddingSpace;
import fm.seda.domain.ItemRef;
import fm.seda.domain.Kind;
import fm.seda.storage.testing.TestItems;
import fm.seda.storage.testing.TestVectors;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Ten thousand rooms that lie in fifty heaps, in other ones in every space: who lies together in
 * one lies apart in the next.
 */
final class Landscape {

  static final int ROOMS = 10_000;
  static final int HEAPS = 50;

  private final List<EmbeddingSpace> spaces;
  private final List<TestItems.Draft> drafts = new ArrayList<>();
  private final Map<ItemRef, Integer> numbers = new HashMap<>();
  private final Map<EmbeddingSpace, float[][]> vectors = new HashMap<>();

  /** The first of these spaces is the one the rooms come with. */
  Landscape(List<EmbeddingSpace> spaces) {
    this.spaces = spaces;
    spaces.forEach(space -> vectors.put(space, rooms(space)));
    var first = vectors(spaces.getFirst());
    for (int i = 0; i < ROOMS; i++) {
      var draft = item(Kind.ROOM, "room " + i).popularity(i / (double) ROOMS).at(first[i]);
      drafts.add(draft);
      numbers.put(draft.ref(), i);
    }
  }

  private float[][] rooms(EmbeddingSpace space) {
    var chance = new Random(spaces.indexOf(space));
    var middles = new float[HEAPS][];
    for (int i = 0; i < HEAPS; i++) {
      middles[i] = TestSpace.direction(space.dim(), chance);
    }
    var rooms = new float[ROOMS][];
    for (int i = 0; i < ROOMS; i++) {
      rooms[i] = TestVectors.near(middles[heap(i, space)], 0.5, chance);
    }
    return rooms;
  }

  private float[][] vectors(EmbeddingSpace space) {
    var known = vectors.get(space);
    if (known == null) {
      throw new IllegalArgumentException("nothing lies in " + space);
    }
    return known;
  }

  private int heap(int room, EmbeddingSpace space) {
    return switch (spaces.indexOf(space)) {
      case 0 -> room % HEAPS;
      case 1 -> room / HEAPS % HEAPS;
      default -> (room + room / HEAPS) % HEAPS;
    };
  }

  List<TestItems.Draft> drafts() {
    return drafts;
  }

  List<ItemRef> rooms() {
    return drafts.stream().map(TestItems.Draft::ref).toList();
  }

  /** Which heap of a space a room lies on. */
  int heap(ItemRef room, EmbeddingSpace space) {
    return heap(number(room), space);
  }

  float[] vector(ItemRef room, EmbeddingSpace space) {
    return vectors(space)[number(room)];
  }

  private int number(ItemRef room) {
    return numbers.getOrDefault(room, -1);
  }

  /** Four rooms that lie together in the first two spaces. */
  List<ItemRef> together(int first, int second) {
    return rooms().stream()
        .filter(it -> heap(it, spaces.get(0)) == first && heap(it, spaces.get(1)) == second)
        .toList();
  }
}
