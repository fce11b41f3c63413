package fm.seda.engine.read;

import fm.seda.engine.slate.Slate;
import java.util.Optional;

/** One way to an answer; the next is tried where it has none or does not answer. */
interface Rung {

  /** What a degraded answer calls it when it did not answer. */
  String name();

  /** Whether it answers what was ranked before, so that asking for a refresh skips it. */
  default boolean remembers() {
    return false;
  }

  /** A list that is good enough to show, before decisions are applied. */
  Optional<Slate> answer(Attempt attempt);
}
