package fm.seda.evaluation.metric;

import fm.seda.evaluation.known.Training;
import fm.seda.evaluation.ranking.RankedList;
import fm.seda.evaluation.ranking.Truth;
import java.util.Collections;
import java.util.Map;
import java.util.Set;

/**
 * How much of what a person is shown they would hardly have come across: it has none of their top
 * genres, or it is in the tail. An item of which no genre is known is outside of anybody's genres.
 */
public record NovelShare(
    int k,
    Training training,
    Map<String, Set<String>> genresOfItems,
    Map<String, Set<String>> topGenresOfPeople)
    implements Metric {

  @Override
  public String name() {
    return "novel share@" + k;
  }

  @Override
  public double of(RankedList list, Truth truth) {
    var usual = topGenresOfPeople.getOrDefault(list.person(), Set.of());
    return list.top(k).stream()
        .mapToDouble(item -> training.isTail(item) || isOutside(usual, item) ? 1 : 0)
        .average()
        .orElse(0);
  }

  private boolean isOutside(Set<String> usual, String item) {
    return Collections.disjoint(genresOfItems.getOrDefault(item, Set.of()), usual);
  }
}
