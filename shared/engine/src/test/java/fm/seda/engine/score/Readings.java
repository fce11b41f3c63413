package fm.seda.engine.score;

import static fm.seda.engine.twin.Pool.heldAgainst;

import fm.seda.engine.collect.Candidate;
import fm.seda.engine.portrait.Portrait;
import java.util.OptionalDouble;

/** What signals say, where they say anything. */
final class Readings {

  private Readings() {}

  static OptionalDouble reading(Signal signal, Portrait person, Candidate candidate) {
    var read = signal.read(person, heldAgainst(person, candidate));
    return Double.isNaN(read) ? OptionalDouble.empty() : OptionalDouble.of(read);
  }
}
