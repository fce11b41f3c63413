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

  private final int most;

  /**
   * Those that may be among the best, in any order. Each is a single number that orders by score
   * and then by row, and both can be read back from it. There is room for twice as many as are
   * wanted: to part the better half from the worse now and then costs less than to keep them in
   * order.
   */
  private final long[] keys;

  private int size;

  /** From here on an item is good enough, as far as is known. */
  private long least = Long.MIN_VALUE;

  /** The score that is no longer enough. */
  private float bar = Float.NEGATIVE_INFINITY;

  /** Empty, with room for so many. */
  public Shortlist(int most) {
    this.most = most;
    this.keys = new long[2 * most];
  }

  /** Looks at the scores of the items from this one on; these must come in order. */
  public void consider(int firstItem, float[] scores) {
    for (int i = 0; i < scores.length; i++) {
      // items come in order, so one that is just as good as the worst comes too late
      if (scores[i] > bar || size < most) {
        add(key(scores[i], firstItem + i));
      }
    }
  }

  /** Looks at one item's score; items may come in any order. */
  public void consider(int item, float score) {
    long key = key(score, item);
    if (key > least) {
      add(key);
    }
  }

  /** The best of all that were looked at, the best first. */
  public TopItems.Best best() {
    if (size > most) {
      part();
    }
    Arrays.sort(keys, 0, size);
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
    keys[size++] = key;
    if (size == keys.length) {
      part();
    }
  }

  /** Keeps the best, and from now on takes only what is better than the worst of them. */
  private void part() {
    int from = 0;
    int to = size - 1;
    while (from < to) {
      long middle = keys[(from + to) >>> 1];
      int left = from;
      int right = to;
      while (left <= right) {
        while (keys[left] > middle) {
          left++;
        }
        while (keys[right] < middle) {
          right--;
        }
        if (left <= right) {
          long key = keys[left];
          keys[left++] = keys[right];
          keys[right--] = key;
        }
      }
      // what lies between the two is the middle itself
      if (most <= right) {
        to = right;
      } else if (most >= left) {
        from = left;
      } else {
        break;
      }
    }
    size = most;
    least = Long.MAX_VALUE;
    for (int i = 0; i < most; i++) {
      least = Math.min(least, keys[i]);
    }
    bar = score(least);
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
