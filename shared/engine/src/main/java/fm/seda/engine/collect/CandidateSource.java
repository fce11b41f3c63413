package fm.seda.engine.collect;

import fm.seda.domain.Kind;
import fm.seda.engine.portrait.Portrait;
import java.util.List;

/**
 * Brings items that may interest a person. A source that has nothing to go by for this person
 * answers an empty list without asking anyone.
 */
public interface CandidateSource {

  /** What profiles and degraded answers call it. */
  String name();

  /** Items of this kind, the most promising first. */
  List<Found> collect(Portrait person, Kind kind, int limit);
}
