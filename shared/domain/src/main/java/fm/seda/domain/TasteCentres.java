package fm.seda.domain;

import fm.seda.domain.TasteVector.Part;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where a taste points. Who likes techno and folk is not pointed at what lies between them: each of
 * the two gets a centre of its own. Most people have one, and that is their {@link TasteVector}.
 *
 * <p>Several centres must be truly apart. Any history falls into parts somehow, so they count only
 * where what is around each of them is alike, and clearly more so than around fewer: where, in the
 * mean, the likeness of an item to the rest of its own centre is at least {@value #ALIKE}, and for
 * each further centre higher by {@value #APART}. By the model we ship, that of two genres as
 * different as techno and folk gains 0.05 to 0.1, and one genre in two halves 0.03. None of them
 * may be an aside.
 */
public final class TasteCentres {

  /** So many a taste has at most. */
  public static final int MOST = 3;

  private static final double ALIKE = 0.5;
  private static final double APART = 0.04;
  private static final double LEAST_SHARE = 0.2;
  private static final int LEAST_ITEMS = 4;

  private TasteCentres() {}

  /**
   * The centres, the heaviest first; none where nothing is known.
   *
   * @param history what the person touched. What they like makes the centres, and what they do not
   *     turns the nearest of them away
   * @param wishes what else they named; it belongs to the nearest centre and makes none by itself
   */
  public static List<TasteCentre> of(Collection<Part> history, Collection<Part> wishes) {
    var middle =
        TasteVector.of(Stream.concat(history.stream(), wishes.stream()).toList()).stream()
            .map(TasteCentre::only)
            .toList();
    var liked = history.stream().filter(part -> part.weight() > 0).toList();
    if (middle.isEmpty() || liked.size() < 2 * LEAST_ITEMS) {
      return middle;
    }
    var groups = groups(liked);
    var others = history.stream().filter(part -> part.weight() <= 0);
    var several = centres(groups, Stream.concat(others, wishes.stream()).toList());
    return groups.size() == 1 || several.size() < groups.size() ? middle : several;
  }

  private static List<List<Part>> groups(List<Part> liked) {
    var alike = new Alikeness(liked);
    var best = TasteSplit.into(1, alike);
    for (int groups = 2; groups <= Math.min(MOST, liked.size() / LEAST_ITEMS); groups++) {
      var finer = TasteSplit.into(groups, alike);
      if (finer.foretells() >= best.foretells() + APART * (groups - best.count())
          && finer.foretells() >= ALIKE
          && finer.leastItems() >= LEAST_ITEMS
          && finer.leastShare() >= LEAST_SHARE) {
        best = finer;
      }
    }
    return best.groups(liked);
  }

  /** Without those that cancel out. */
  private static List<TasteCentre> centres(List<List<Part>> groups, List<Part> others) {
    var cores = groups.stream().flatMap(group -> TasteVector.of(group).stream()).toList();
    if (cores.size() < groups.size()) {
      return List.of();
    }
    var around = groups.stream().map(ArrayList::new).toList();
    others.forEach(part -> around.get(nearest(cores, part)).add(part));
    var total = around.stream().mapToDouble(TasteCentres::weight).sum();
    return around.stream()
        .flatMap(group ->
            TasteVector.of(group).stream()
                .map(direction -> new TasteCentre(direction, weight(group) / total)))
        .sorted(Comparator.comparingDouble(TasteCentre::share).reversed())
        .toList();
  }

  private static int nearest(List<float[]> cores, Part part) {
    int nearest = 0;
    for (int i = 1; i < cores.size(); i++) {
      if (Direction.product(cores.get(i), part.vector())
          > Direction.product(cores.get(nearest), part.vector())) {
        nearest = i;
      }
    }
    return nearest;
  }

  private static double weight(List<Part> group) {
    return group.stream().mapToDouble(part -> Math.max(0, part.weight())).sum();
  }
}
