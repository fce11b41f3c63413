package fm.seda.collaborative.nearest;

import java.util.Arrays;

/**
 * The best items so far; of equals, those of lower numbers.
 *
 * <pre>{@code
 * var list = new Shortlist(20);
 * list.consider(0, scores);
 * list.best();
 * }</pre>
 */
public final class Shortlist {

  /**
   * The worst of them on top. Each is a single number that orders by score and then by row, and
   * both can be read back from it.
   */
  private final long[] heap;

  private int size;

  /** The score that is no longer enough, once the list is full. */
  private float bar = Float.NEGATIVE_INFINITY;

  /** Empty, with room for so many. */
  public Shortlist(int most) {
    this.heap = new long[most];
  }

  /** Looks at the scores of the items from this one on; these must come in order. */
  public void consider(int firstItem, float[] scores) {
    for (int i = 0; i < scores.length; i++) {
      // items come in order, so one that is just as good as the worst comes too late
      if (scores[i] > bar || size < heap.length) {
        add(key(scores[i], firstItem + i));
      }
    }
  }

  /** Looks at one item's score; items may come in any order. */
  public void consider(int item, float score) {
    long key = key(score, item);
    if (size < heap.length || key > heap[0]) {
      add(key);
    }
  }

  /** The best of all that were looked at, the best first. */
  public TopItems.Best best() {
    var keys = Arrays.copyOf(heap, size);
    Arrays.sort(keys);
    var items = new int[size];
    var scores = new float[size];
    for (int i = 0; i < size; i++) {
      long key = keys[size - 1 - i];
      items[i] = item(key);
      scores[i] = score(key);
    }
    return new TopItems.Best(items, scores);
  }

  private void add(long key) {
    if (size < heap.length) {
      rise(size++, key);
    } else {
      sink(key);
    }
    if (size == heap.length) {
      bar = score(heap[0]);
    }
  }

  private void rise(int at, long key) {
    while (at > 0 && heap[(at - 1) / 2] > key) {
      heap[at] = heap[(at - 1) / 2];
      at = (at - 1) / 2;
    }
    heap[at] = key;
  }

  /** In place of the worst. */
  private void sink(long key) {
    int at = 0;
    for (int child = 1; child < size; child = 2 * at + 1) {
      if (child + 1 < size && heap[child + 1] < heap[child]) {
        child++;
      }
      if (heap[child] >= key) {
        break;
      }
      heap[at] = heap[child];
      at = child;
    }
    heap[at] = key;
  }

  /** Grows with the score; of two equal scores that of the earlier row is greater. */
  private static long key(float score, int item) {
    float unsignedZero = score + 0.0f;
    return ((long) ordered(Float.floatToIntBits(unsignedZero)) << Integer.SIZE)
        | (~item & 0xffff_ffffL);
  }

  private static int item(long key) {
    return ~(int) key;
  }

  private static float score(long key) {
    return Float.intBitsToFloat(ordered((int) (key >> Integer.SIZE)));
  }

  /** Turns a float's bits into a number that orders as the float does, and back. */
  private static int ordered(int bits) {
    return bits ^ (bits >> Integer.SIZE - 1 & Integer.MAX_VALUE);
  }
}
