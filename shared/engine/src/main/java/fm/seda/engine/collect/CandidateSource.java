package fm.seda.engine.collect;

import fm.seda.domain.Kind;
import fm.seda.engine.portrait.Portrait;

/**
 * Brings items that may interest a person. A source that has nothing to go by for this person
 * brings nothing without asking anyone.
 */
public interface CandidateSource {

  /** What profiles and degraded answers call it. */
  String name();

  /** Adds items of this kind, the most promising first. */
  void collect(Portrait person, Kind kind, int limit, Candidates into);
}
