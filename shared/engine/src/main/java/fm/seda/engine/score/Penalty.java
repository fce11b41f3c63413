package fm.seda.engine.score;

import fm.seda.domain.Affinity;
import fm.seda.domain.InteractionType;
import fm.seda.domain.ItemRef;
import fm.seda.engine.portrait.Portrait;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** Acts in a person's history with an item that speak against showing it again. */
enum Penalty {
  SKIPS(type -> type == InteractionType.SKIP),
  DISLIKES(InteractionType::rejects);

  /** However often something was skipped, this much of its score remains. */
  private static final double LEAST = 0.05;

  private final Predicate<InteractionType> act;

  Penalty(Predicate<InteractionType> act) {
    this.act = act;
  }

  /** What profiles call it. */
  String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What the scores of items with such a history are multiplied with. */
  static Map<ItemRef, Double> factors(Map<String, Double> each, Portrait person) {
    var factors = new HashMap<ItemRef, Double>();
    for (var affinity : person.listener().affinities()) {
      var factor = factor(each, affinity);
      if (factor != 1) {
        factors.put(affinity.item(), factor);
      }
    }
    return factors;
  }

  private static double factor(Map<String, Double> factors, Affinity affinity) {
    var factor = 1.0;
    for (var penalty : values()) {
      var each = factors.getOrDefault(penalty.wireName(), 1.0);
      for (var count : affinity.counts().entrySet()) {
        if (penalty.act.test(count.getKey())) {
          factor *= Math.pow(each, count.getValue());
        }
      }
    }
    return Math.max(LEAST, factor);
  }
}
