package fm.seda.collaborative.linear;

import fm.seda.collaborative.sparse.SparseRows;
import java.util.stream.IntStream;

/**
 * Makes the voices of tags from how often they were given. An item's tags share one voice, which
 * grows with the root of how often the item was tagged, so that a much tagged item is not drowned
 * out and does not drown out others.
 *
 * @param fewestItems a tag on fewer items than this says nothing; 20 by default
 * @param weight how loud tags are beside people; 2 by default
 */
public record TagWeighting(int fewestItems, float weight) {

  /** The defaults. */
  public static final TagWeighting STANDARD = new TagWeighting(20, 2);

  /** The voices, tags × items, of those tags that say something. */
  public SparseRows voices(SparseRows counts) {
    var kept = keep(counts);
    var total = new double[counts.columns()];
    for (int tag : kept) {
      counts.row(tag, (item, count) -> total[item] += count);
    }
    var voices = SparseRows.builder(kept.length, counts.columns());
    for (int row = 0; row < kept.length; row++) {
      int to = row;
      counts.row(
          kept[row],
          (item, count) -> {
            if (count > 0) {
              voices.add(to, item, (float) (weight * count / Math.sqrt(total[item])));
            }
          });
    }
    return voices.build();
  }

  private int[] keep(SparseRows counts) {
    return IntStream.range(0, counts.rows())
        .filter(tag -> counts.count(tag) >= fewestItems)
        .toArray();
  }
}
