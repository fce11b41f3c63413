package fm.seda.engine.score;

import fm.seda.engine.collect.Candidate;
import fm.seda.engine.likeness.Likeness;
import fm.seda.engine.portrait.Portrait;

/**
 * How far the item lies from the nearest thing the person knows. It is for those who want to get
 * away from that, so it is no measure of quality: beside it something must see to it that what is
 * far away is also good.
 */
final class DistanceSignal implements Signal {

  @Override
  public String name() {
    return "distance";
  }

  @Override
  public double read(Portrait person, Candidate candidate) {
    var vector = candidate.vector();
    if (vector == null) {
      return UNKNOWN;
    }
    var nearest = -1.0;
    for (var known : person.known()) {
      var place = known.vector();
      if (place != null) {
        nearest = Math.max(nearest, Likeness.ofVectors(place, vector));
      }
    }
    return nearest < 0 ? UNKNOWN : 1 - nearest;
  }
}
