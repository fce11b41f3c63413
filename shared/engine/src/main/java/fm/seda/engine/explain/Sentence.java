package fm.seda.engine.explain;

import fm.seda.engine.collect.Candidate;
import fm.seda.engine.portrait.Portrait;
import fm.seda.engine.slate.Contribution;
import org.jspecify.annotations.Nullable;

/** Puts one signal's contribution into words. */
interface Sentence {

  /** The signal it speaks for. */
  String signal();

  /** What can truthfully be said; null where that is nothing. */
  @Nullable String say(Portrait person, Candidate candidate, Contribution contribution);
}
