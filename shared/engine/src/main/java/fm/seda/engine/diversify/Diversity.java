package fm.seda.engine.diversify;

import fm.seda.engine.score.Scored;
import java.util.List;

/**
 * Makes a varied list of the best. Cards keep their true scores, so a list is not always in the
 * order of its scores. Creator runs come last because that rule has no exception, not even for what
 * was drawn.
 */
public final class Diversity {

  private final List<Step> steps;
  private final Exploration exploration = new Exploration();
  private final Step last = new CreatorRuns();

  Diversity(List<Step> steps) {
    this.steps = List.copyOf(steps);
  }

  /** Every step of this package. */
  public static Diversity standard() {
    return new Diversity(
        List.of(
            new Clusters(),
            new MarginalRelevance(),
            new Rotation(),
            new GenreBalance(),
            new Novelty()));
  }

  /** The list to show: at most as long as aimed at, the same for the same input. */
  public List<Placed> arrange(Aim aim, List<Scored> scored) {
    var list = scored.stream().sorted(Scored.BEST_FIRST).toList();
    for (var step : steps) {
      list = step.arrange(aim, list);
    }
    var explored = exploration.explore(aim, list);
    return last.arrange(aim, explored.ranked()).stream()
        .limit(aim.size())
        .map(explored::placed)
        .toList();
  }
}
