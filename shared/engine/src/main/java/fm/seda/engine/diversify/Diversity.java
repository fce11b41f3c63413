package fm.seda.engine.diversify;

import fm.seda.engine.score.Scored;
import java.util.List;

/**
 * Makes a varied list of the best. Cards keep their true scores, so a list is not always in the
 * order of its scores. What must hold for every list comes after the lot was drawn, and creator
 * runs come last, because that rule has no exception.
 */
public final class Diversity {

  private final List<Step> preferences;
  private final Exploration exploration = new Exploration();
  private final List<Step> promises;

  private Diversity(List<Step> preferences, List<Step> promises) {
    this.preferences = List.copyOf(preferences);
    this.promises = List.copyOf(promises);
  }

  /** Every step of this package. */
  public static Diversity standard() {
    return new Diversity(
        List.of(new MarginalRelevance(), new Rotation(), new GenreBalance()),
        List.of(new Novelty(), new CreatorRuns()));
  }

  /** The list to show: at most as long as aimed at, the same for the same input. */
  public List<Placed> arrange(Aim aim, List<Scored> scored) {
    var best = scored.stream().sorted(Scored.BEST_FIRST).toList();
    var explored = exploration.explore(aim, all(preferences, aim, best));
    return all(promises, aim, explored.ranked()).stream()
        .limit(aim.size())
        .map(explored::placed)
        .toList();
  }

  private static List<Scored> all(List<Step> steps, Aim aim, List<Scored> ranked) {
    var list = ranked;
    for (var step : steps) {
      list = step.arrange(aim, list);
    }
    return list;
  }
}
