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
    var counting =
        columns.stream()
            .map(column -> new Counting(column, weights.getOrDefault(column.signal(), 0.0)))
            .filter(it -> it.weight() > 0)
            .toList();
    var total = sum(counting);
    var scored = new ArrayList<Scored>(candidates.size());
    for (int i = 0; i < candidates.size(); i++) {
      var penalty = Penalty.factor(profile.penalties(), person, candidates.get(i));
      var parts = parts(counting, total, i, penalty);
      scored.add(new Scored(candidates.get(i), parts.score(), parts.contributions()));
    }
    return scored;
  }

  // what has no weight in a profile need not be read for every candidate
  private static boolean isOf(Profile profile, Signal signal) {
    return profile.weights().containsKey(signal.name())
        || profile.standIns().containsValue(signal.name());
  }

  // loops, because this runs for every candidate of every person of a night
  private static Parts parts(List<Counting> all, double total, int candidate, double penalty) {
    var read = 0.0;
    for (var it : all) {
      if (it.column().knows(candidate)) {
        read += it.weight();
      }
    }
    var scale = penalty / Math.sqrt(read * total);
    var parts = new Parts();
    for (var it : all) {
      if (it.column().knows(candidate)) {
        parts.add(it.column().signal(), it.column().value(candidate), it.weight() * scale);
      }
    }
    return parts;
  }

  private static double sum(List<Counting> columns) {
    var sum = 0.0;
    for (var it : columns) {
      sum += it.weight();
    }
    return sum;
  }

  /** A column that counts for this person, and how much. */
  private record Counting(Column column, double weight) {}
}
