package fm.seda.engine.score;

import fm.seda.engine.slate.Contribution;
import java.util.List;

/** What a score is made of. */
@FunctionalInterface
public interface Parts {

  /** The part of each signal, largest share first; the shares add up to 1. */
  List<Contribution> contributions();
}
