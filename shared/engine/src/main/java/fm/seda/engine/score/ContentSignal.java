package fm.seda.engine.score;

import fm.seda.engine.collect.Candidate;
import fm.seda.engine.likeness.Likeness;
import fm.seda.engine.portrait.Known;
import fm.seda.engine.portrait.Portrait;
import fm.seda.engine.slate.Because;
import java.util.List;
import java.util.OptionalDouble;

/** How near the item lies to where the person's taste points, to the nearest of its centres. */
final class ContentSignal implements Signal {

  private static final Nearest MODELS = new Nearest(Known::vector, 0.25);

  @Override
  public String name() {
    return "content";
  }

  @Override
  public OptionalDouble read(Portrait person, Candidate candidate) {
    var taste = person.taste();
    var vector = candidate.vector();
    if (taste.isEmpty() || vector == null) {
      return OptionalDouble.empty();
    }
    var nearest = 0.0;
    for (var centre : taste) {
      nearest = Math.max(nearest, Likeness.ofVectors(centre.direction(), vector));
    }
    return OptionalDouble.of(nearest);
  }

  @Override
  public List<Because> because(Portrait person, Candidate candidate) {
    return MODELS.to(person.models(), candidate, candidate.vector());
  }
}
