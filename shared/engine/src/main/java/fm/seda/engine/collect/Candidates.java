package fm.seda.engine.collect;

import fm.seda.domain.Item;
import fm.seda.domain.ItemRef;
import fm.seda.engine.port.VectorStore.Position;
import fm.seda.engine.portrait.Portrait;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything of one kind that was found, each item once, however many sources bring it.
 *
 * <pre>{@code
 * into.add(item).likedBy(friends);
 * }</pre>
 */
public final class Candidates {

  /** More than most profiles ask all sources for together, so that it seldom has to grow. */
  private static final int ROOM = 1_000;

  private final Map<ItemRef, Sighting> byRef = LinkedHashMap.newLinkedHashMap(ROOM);

  /** An item that a source brings, which may say what it knows of it. */
  public Sighting add(Item item) {
    return byRef.computeIfAbsent(item.ref(), _ -> new Sighting(item));
  }

  boolean isEmpty() {
    return byRef.isEmpty();
  }

  List<ItemRef> withoutVector() {
    var refs = new ArrayList<ItemRef>(byRef.size());
    byRef.forEach((ref, it) -> {
      if (!it.hasVector()) {
        refs.add(ref);
      }
    });
    return refs;
  }

  /** These are of those without a vector, in their order; null for which there is none. */
  void place(Iterator<@Nullable Position> positions) {
    for (var it : byRef.values()) {
      if (!it.hasVector()) {
        it.place(positions.next());
      }
    }
  }

  /** All of them, with what follows from the models not having named an item. */
  List<Candidate> complete(Portrait person) {
    var leftOut = new LeftOut(person, byRef.values());
    var complete = new ArrayList<Candidate>(byRef.size());
    for (var it : byRef.values()) {
      complete.add(leftOut.complete(it));
    }
    return complete;
  }
}
