package fm.seda.engine.score;

import fm.seda.engine.portrait.Portrait;
import fm.seda.engine.profile.Profile;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The profile's weights as they apply to this person: those of silent signals are left out, and a
 * stand-in carries part of the weight of a signal that rests on too little history.
 *
 * <p>With {@code content → genre}, somebody who has only chosen genres is ranked by genre; with
 * three liked items taste counts half of its weight, with thirty nearly all. So the first like
 * changes a feed and does not overturn it.
 */
final class Weights {

  /** At this many liked items a signal and its stand-in share evenly. */
  private static final double EVEN = 3;

  private Weights() {}

  static Map<String, Double> of(Profile profile, Portrait person, Set<String> speaking) {
    var weights = new TreeMap<String, Double>();
    profile
        .weights()
        .forEach((signal, weight) -> {
          var standIn = profile.standIns().get(signal);
          if (standIn == null || !speaking.contains(standIn)) {
            add(weights, speaking, signal, weight);
          } else {
            var trust = speaking.contains(signal) ? trust(person) : 0;
            add(weights, speaking, signal, weight * trust);
            add(weights, speaking, standIn, weight * (1 - trust));
          }
        });
    return weights;
  }

  private static double trust(Portrait person) {
    if (person.isSeeded()) {
      return 1; // what they named needs no history to be believed
    }
    var known = person.known().size();
    return known / (known + EVEN);
  }

  private static void add(
      Map<String, Double> weights, Set<String> speaking, String signal, double weight) {
    if (weight > 0 && speaking.contains(signal)) {
      weights.merge(signal, weight, Double::sum);
    }
  }
}
