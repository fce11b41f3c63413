package fm.seda.storage.slates;

import fm.seda.domain.ItemRef;
import fm.seda.engine.slate.Card;
import fm.seda.engine.slate.Slate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What this process put on record lately: a list is read again and again, and to ask the database
 * every time what it knows already takes a third of a read.
 */
final class RecordedLately {

  private static final int LISTS = 1_000;

  private final Map<UUID, Set<ItemRef>> shown =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Set<ItemRef>> eldest) {
          return size() > LISTS;
        }
      };

  /** Whether all of these cards of the list are on record. */
  synchronized boolean has(Slate slate) {
    var known = shown.get(slate.slateId());
    return known != null
        && slate.cards().stream().map(RecordedLately::ref).allMatch(known::contains);
  }

  /** They are now. */
  synchronized void add(Slate slate) {
    var known = shown.computeIfAbsent(slate.slateId(), _ -> new HashSet<>());
    slate.cards().forEach(card -> known.add(ref(card)));
  }

  private static ItemRef ref(Card card) {
    return card.item().ref();
  }
}
