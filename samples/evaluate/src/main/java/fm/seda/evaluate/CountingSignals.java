package fm.seda.evaluate;

import fm.seda.engine.profile.Profile;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The signals that count in a profile, and which of them it takes a trial to know the worth of.
 *
 * @param heard the signals that have a part in a card of anybody's list
 */
record CountingSignals(Profile profile, Set<String> heard) {

  /** Those to take away, one at a time; an only one stays, for it leaves nothing to rank by. */
  List<String> onTrial() {
    return several(this::mayMatter);
  }

  /** Those that never spoke: no card is on a list for what they said. */
  List<String> silent() {
    return several(signal -> !mayMatter(signal));
  }

  // where another stands in for a silent signal, that one loses weight without it
  private boolean mayMatter(String signal) {
    return heard.contains(signal) || profile.standIns().containsKey(signal);
  }

  private List<String> several(Predicate<String> wanted) {
    var counting =
        profile.weights().entrySet().stream()
            .filter(signal -> signal.getValue() > 0)
            .map(Map.Entry::getKey)
            .sorted()
            .toList();
    return counting.size() > 1 ? counting.stream().filter(wanted).toList() : List.of();
  }
}
