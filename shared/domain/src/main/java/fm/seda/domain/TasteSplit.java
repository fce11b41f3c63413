package fm.seda.domain;

import fm.seda.domain.TasteVector.Part;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The parts of a taste in so many groups, each around its own direction: spherical k-means by
 * weight. It starts from parts that stand for the others best, so the same parts always fall into
 * the same groups.
 */
final class TasteSplit {

  private static final int MOST_ROUNDS = 20;
  private static final double NOTHING = 1e-12;

  private final Alikeness alike;
  private final int count;

  /** The group each part is in. */
  private int[] group;

  /** The product of each part with the sum of each group, and the squared lengths of these sums. */
  private final double[][] pull;

  private final double[] squares;

  private TasteSplit(int count, Alikeness alike) {
    this.alike = alike;
    this.count = count;
    this.pull = new double[alike.size()][count];
    this.squares = new double[count];
    this.group = begin();
    weigh();
  }

  static TasteSplit into(int groups, Alikeness alike) {
    var split = new TasteSplit(groups, alike);
    for (int round = 0; round < MOST_ROUNDS && split.settle(); round++) {
      split.weigh();
    }
    return split;
  }

  /** One after the other, the part that together with those before it is most like all parts. */
  private int[] begin() {
    var groups = new int[alike.size()];
    var nearest = IntStream.range(0, alike.size()).mapToDouble(_ -> -1).toArray();
    for (int next = 0; next < count; next++) {
      var chosen = next(nearest);
      for (int i = 0; i < nearest.length; i++) {
        if (alike.of(i, chosen) > nearest[i]) {
          nearest[i] = alike.of(i, chosen);
          groups[i] = next;
        }
      }
    }
    return groups;
  }

  private int next(double[] nearest) {
    int best = 0;
    var most = Double.NEGATIVE_INFINITY;
    for (int candidate = 0; candidate < nearest.length; candidate++) {
      var sum = 0.0;
      for (int i = 0; i < nearest.length; i++) {
        sum += alike.weight(i) * Math.max(nearest[i], alike.of(i, candidate));
      }
      if (sum > most) {
        most = sum;
        best = candidate;
      }
    }
    return best;
  }

  private void weigh() {
    Arrays.fill(squares, 0);
    for (int i = 0; i < group.length; i++) {
      Arrays.fill(pull[i], 0);
      for (int j = 0; j < group.length; j++) {
        pull[i][group[j]] += alike.weight(j) * alike.of(i, j);
      }
      squares[group[i]] += alike.weight(i) * pull[i][group[i]];
    }
  }

  /** Moves every part to the group it is most like; whether any moved. */
  private boolean settle() {
    var before = group;
    group = IntStream.range(0, before.length).map(this::mostLike).toArray();
    return !Arrays.equals(before, group);
  }

  private int mostLike(int part) {
    int best = group[part];
    for (int g = 0; g < count; g++) {
      if (cosine(pull[part][g], squares[g]) > cosine(pull[part][best], squares[best])) {
        best = g;
      }
    }
    return best;
  }

  private static double cosine(double product, double square) {
    return square < NOTHING ? 0 : product / Math.sqrt(square);
  }

  /**
   * How like each part is to the rest of its group, in the mean by weight. Without itself: else the
   * more groups there are, the better they would seem.
   */
  double foretells() {
    var sum = 0.0;
    var weights = 0.0;
    for (int i = 0; i < group.length; i++) {
      var weight = alike.weight(i);
      var own = weight * alike.of(i, i);
      var all = pull[i][group[i]];
      sum += weight * cosine(all - own, squares[group[i]] - 2 * weight * all + weight * own);
      weights += weight;
    }
    return sum / weights;
  }

  int count() {
    return count;
  }

  int leastItems() {
    var least = group.length;
    for (int g = 0; g < count; g++) {
      least = Math.min(least, members(g).length);
    }
    return least;
  }

  /** The part of the whole weight that the lightest group has. */
  double leastShare() {
    var total = IntStream.range(0, group.length).mapToDouble(alike::weight).sum();
    var least = total;
    for (int g = 0; g < count; g++) {
      least = Math.min(least, IntStream.of(members(g)).mapToDouble(alike::weight).sum());
    }
    return least / total;
  }

  /** The same parts in their groups. */
  List<List<Part>> groups(List<Part> parts) {
    var groups = new ArrayList<List<Part>>();
    for (int g = 0; g < count; g++) {
      groups.add(IntStream.of(members(g)).mapToObj(parts::get).toList());
    }
    return groups;
  }

  private int[] members(int wanted) {
    return IntStream.range(0, group.length).filter(i -> group[i] == wanted).toArray();
  }
}
