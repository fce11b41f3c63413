package fm.seda.evaluation.ranking;

import fm.seda.evaluation.known.Training;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Strikes from lists what may not be there, so that recommenders which differ in what they rule out
 * are measured by the same rules. Ranks close up; what was struck is counted.
 */
public final class Referee {

  private final Training training;
  private final Set<String> catalogue;

  /** Knows what people have and which items there are. */
  public Referee(Training training, Collection<String> catalogue) {
    this.training = training;
    this.catalogue = Set.copyOf(catalogue);
  }

  /** The lists of each person, as far as they keep to the rules. */
  public Verdict judge(Map<String, List<String>> lists) {
    var fouls = new EnumMap<Foul, Integer>(Foul.class);
    var fair = new ArrayList<RankedList>();
    lists.forEach((person, items) -> {
      var kept = new ArrayList<String>();
      var seen = new HashSet<String>();
      for (var item : items) {
        foul(person, item, seen)
            .ifPresentOrElse(
                foul -> fouls.merge(foul, 1, Integer::sum),
                () -> {
                  seen.add(item);
                  kept.add(item);
                });
      }
      fair.add(new RankedList(person, kept));
    });
    return new Verdict(new Run(fair), fouls);
  }

  private Optional<Foul> foul(String person, String item, Set<String> seen) {
    if (training.itemsOf(person).contains(item)) {
      return Optional.of(Foul.KNOWN);
    }
    if (seen.contains(item)) {
      return Optional.of(Foul.TWICE);
    }
    return catalogue.contains(item) ? Optional.empty() : Optional.of(Foul.UNKNOWN);
  }

  /** What is left, and how much was struck for which reason. */
  public record Verdict(Run run, Map<Foul, Integer> fouls) {

    /** Keeps its own copy. */
    public Verdict {
      fouls = Map.copyOf(fouls);
    }
  }
}
