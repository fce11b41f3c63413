package fm.seda.evaluation.split;

import java.time.Instant;

/** A pair of which it is known when. */
public interface TimedPair extends Pair {

  /** When. */
  Instant at();
}
