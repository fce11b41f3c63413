package fm.seda.engine.score;

import fm.seda.domain.InteractionType;
import fm.seda.engine.collect.Candidate;
import fm.seda.engine.portrait.Portrait;
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

  /** What a score is multiplied with: 1 for an item without such a history. */
  static double factor(Map<String, Double> factors, Portrait person, Candidate candidate) {
    var affinity = person.affinityTo(candidate.ref());
    if (affinity.isEmpty()) {
      return 1;
    }
    var factor = 1.0;
    for (var penalty : values()) {
      var each = factors.getOrDefault(penalty.wireName(), 1.0);
      for (var count : affinity.get().counts().entrySet()) {
        if (penalty.act.test(count.getKey())) {
          factor *= Math.pow(each, count.getValue());
        }
      }
    }
    return Math.max(LEAST, factor);
  }
}
