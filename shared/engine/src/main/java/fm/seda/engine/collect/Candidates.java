package fm.seda.engine.collect;

import fm.seda.domain.ItemRef;
import fm.seda.engine.portrait.Portrait;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everything of one kind that was found, each item once, however many sources brought it. */
final class Candidates {

  private final Map<ItemRef, Sighting> byRef = new LinkedHashMap<>();

  void add(Collection<Found> found) {
    for (var it : found) {
      var known = byRef.putIfAbsent(it.item().ref(), new Sighting(it));
      if (known != null) {
        known.add(it);
      }
    }
  }

  boolean isEmpty() {
    return byRef.isEmpty();
  }

  List<ItemRef> withoutVector() {
    var refs = new ArrayList<ItemRef>();
    byRef.forEach((ref, it) -> {
      if (!it.hasVector()) {
        refs.add(ref);
      }
    });
    return refs;
  }

  void place(Map<ItemRef, float[]> vectors) {
    for (var it : byRef.values()) {
      it.place(vectors);
    }
  }

  /** All of them, with what follows from the models not having named an item. */
  List<Candidate> complete(Portrait person) {
    var leftOut = new LeftOut(byRef.values());
    var complete = new ArrayList<Candidate>(byRef.size());
    for (var it : byRef.values()) {
      complete.add(leftOut.complete(person, it));
    }
    return complete;
  }
}
