package fm.seda.engine.profile;

import java.util.Map;

/** Refuses profiles that cannot be meant, in words that say which and what to change. */
record ProfileCheck(String profile) {

  void that(boolean holds, String message) {
    if (!holds) {
      throw new IllegalArgumentException("profile " + profile + ": " + message);
    }
  }

  void within(String key, double value, double least, double most) {
    that(
        value >= least && value <= most,
        "%s is %s but must be between %s and %s".formatted(key, value, least, most));
  }

  void weights(Map<String, Double> weights) {
    weights.forEach((signal, weight) -> within("weight." + signal, weight, 0, Double.MAX_VALUE));
    that(
        weights.values().stream().anyMatch(weight -> weight > 0),
        "no weight is above 0, so nothing could be ranked");
  }

  void standIns(Map<String, String> standIns, Map<String, Double> weights) {
    standIns.forEach((signal, other) ->
        that(
            weights.containsKey(signal) && !signal.equals(other),
            "stand-in." + signal + " needs a weight." + signal + " and another signal"));
  }
}
