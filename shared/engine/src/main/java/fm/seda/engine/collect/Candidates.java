package fm.seda.engine.collect;

import fm.seda.domain.ItemRef;
import fm.seda.domain.Kind;
import fm.seda.engine.portrait.Portrait;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everything that was found, each item once, however many sources brought it. */
final class Candidates {

  private final Map<ItemRef, Candidate> byRef = new LinkedHashMap<>();

  void add(Collection<Found> found) {
    for (var it : found) {
      byRef.merge(
          it.item().ref(),
          new Candidate(it.item(), it.vector(), it.friends(), it.learnt(), it.lately()),
          (known, same) -> known.with(it));
    }
  }

  boolean isEmpty() {
    return byRef.isEmpty();
  }

  List<ItemRef> withoutVector() {
    return byRef.values().stream().filter(it -> it.vector() == null).map(Candidate::ref).toList();
  }

  void place(Map<ItemRef, float[]> vectors) {
    vectors.forEach((ref, vector) -> byRef.computeIfPresent(ref, (r, it) -> it.withVector(vector)));
  }

  /** Says of every item what follows from the models not having named it. */
  void completeLearnt(Portrait person) {
    var leftOut = new LeftOut(byRef.values());
    byRef.replaceAll((ref, it) -> leftOut.complete(person, it));
  }

  List<Candidate> of(Kind kind) {
    return byRef.values().stream().filter(it -> it.item().kind() == kind).toList();
  }
}
