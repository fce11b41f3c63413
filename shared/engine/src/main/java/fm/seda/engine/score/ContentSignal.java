package fm.seda.engine.score;

import fm.seda.domain.ItemRef;
import fm.seda.engine.collect.Candidate;
import fm.seda.engine.likeness.Likeness;
import fm.seda.engine.portrait.Known;
import fm.seda.engine.portrait.Portrait;
import fm.seda.engine.slate.Because;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** How near the item lies to where the person's taste points. */
final class ContentSignal implements Signal {

  /** Below this, two items have too little in common to name one as the reason for the other. */
  private static final double ALIKE = 0.25;

  private static final int NAMED = 3;

  @Override
  public String name() {
    return "content";
  }

  @Override
  public OptionalDouble read(Portrait person, Candidate candidate) {
    var taste = person.taste();
    var vector = candidate.vector();
    return taste == null || vector == null
        ? OptionalDouble.empty()
        : OptionalDouble.of(Likeness.ofVectors(taste, vector));
  }

  @Override
  public List<Because> because(Portrait person, Candidate candidate) {
    var vector = candidate.vector();
    if (vector == null) {
      return List.of();
    }
    return person.known().stream()
        .filter(known -> !known.item().ref().equals(candidate.ref()))
        .map(known -> new Near(known.item().ref(), known.item().name(), likeness(known, vector)))
        .filter(near -> near.likeness() >= ALIKE)
        .sorted(Comparator.comparingDouble(Near::likeness).reversed())
        .limit(NAMED)
        .map(near -> new Because(near.ref(), near.name()))
        .toList();
  }

  private static double likeness(Known known, float[] vector) {
    float @Nullable [] place = known.vector();
    return place == null ? 0 : Likeness.ofVectors(place, vector);
  }

  private record Near(ItemRef ref, String name, double likeness) {}
}
