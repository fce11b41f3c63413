package fm.seda.engine.score;

import static java.util.stream.Collectors.toSet;

import fm.seda.engine.collect.Candidate;
import fm.seda.engine.portrait.Portrait;
import fm.seda.engine.profile.Profile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Fuses what the signals say into one score between 0 and 1, which is exactly the sum of its parts.
 *
 * <p>A signal that cannot be read for a candidate is neither counted as 0, which would bury
 * whatever is new, nor simply left out, which would let an item known only to be popular beat one
 * that is very good in every respect. The score lies between the two, at their geometric mean: with
 * <i>p</i> the weight of the signals read for this candidate and <i>t</i> the weight of all that
 * speak, each weight is divided by √(p·t). Where everything is read that is the weighted mean.
 *
 * <p>Penalties shrink the weights too, so the parts still add up.
 */
public final class Fusion {

  private final List<Signal> signals;

  /** Fuses these. */
  public Fusion(List<Signal> signals) {
    this.signals = List.copyOf(signals);
  }

  /** The penalties profiles may name. */
  public static Collection<String> penalties() {
    return Arrays.stream(Penalty.values()).map(Penalty::wireName).toList();
  }

  /** All candidates with their scores, in the order given. */
  public List<Scored> score(Profile profile, Portrait person, List<Candidate> candidates) {
    var columns =
        signals.stream()
            .filter(signal -> isOf(profile, signal))
            .map(signal -> Column.read(signal, person, candidates))
            .filter(Column::speaks)
            .toList();
    var speaking = columns.stream().map(Column::signal).collect(toSet());
    var weights = Weights.of(profile, person, speaking);
    var table = new Columns(columns, weights);
    var penalties = Penalty.factors(profile.penalties(), person);
    var scored = new ArrayList<Scored>(candidates.size());
    for (int i = 0; i < candidates.size(); i++) {
      var line = i;
      var candidate = candidates.get(i);
      var scale = table.scale(i, penalties.getOrDefault(candidate.ref(), 1.0));
      scored.add(
          new Scored(candidate, table.score(i, scale), () -> table.contributions(line, scale)));
    }
    return scored;
  }

  // what has no weight in a profile need not be read for every candidate
  private static boolean isOf(Profile profile, Signal signal) {
    return profile.weights().containsKey(signal.name())
        || profile.standIns().containsValue(signal.name());
  }
}
