package fm.seda.engine.score;

import fm.seda.domain.Item;
import fm.seda.engine.collect.Candidate;
import fm.seda.engine.likeness.Likeness;
import fm.seda.engine.portrait.Known;
import fm.seda.engine.slate.Because;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds what lies nearest to a candidate, of what a person knows or named, to name it as the
 * reason.
 *
 * @param where in which space to look; null for what has no place in it
 * @param alike below this, two items have too little in common to name one as the reason for the
 *     other
 */
record Nearest(Function<Known, float @Nullable []> where, double alike) {

  private static final int NAMED = 3;

  List<Because> to(List<Known> all, Candidate candidate, float @Nullable [] place) {
    if (place == null) {
      return List.of();
    }
    var near = new ArrayList<Near>();
    for (var known : all) {
      var likeness = likeness(known, place);
      if (likeness >= alike && !known.item().ref().equals(candidate.ref())) {
        near.add(new Near(known.item(), likeness));
      }
    }
    near.sort(Comparator.comparingDouble(Near::likeness).reversed());
    return near.stream()
        .limit(NAMED)
        .map(it -> new Because(it.item().ref(), it.item().name()))
        .toList();
  }

  private double likeness(Known known, float[] place) {
    var other = where.apply(known);
    return other == null ? 0 : Likeness.ofVectors(other, place);
  }

  private record Near(Item item, double likeness) {}
}
