package fm.seda.engine.diversify;

import fm.seda.engine.score.Scored;
import java.util.List;

/**
 * Makes a varied list of the best. Cards keep their true scores, so a list is not always in the
 * order of its scores. Creator runs come last because that rule has no exception.
 */
public final class Diversity {

  private final List<Step> steps;

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
            new Novelty(),
            new CreatorRuns()));
  }

  /** The list to show: at most as long as aimed at, the same for the same input. */
  public List<Scored> arrange(Aim aim, List<Scored> scored) {
    var list = scored.stream().sorted(Scored.BEST_FIRST).toList();
    for (var step : steps) {
      list = step.arrange(aim, list);
    }
    return list.subList(0, Math.min(aim.size(), list.size()));
  }
}
