package fm.seda.storage.matching;

import fm.seda.domain.Item;
import fm.seda.domain.ItemRef;
import fm.seda.domain.linking.Found;
import fm.seda.domain.linking.FoundTrack;
import fm.seda.domain.naming.MatchKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Decides for one thing found after the other whether it is an item, and keeps what is to be
 * written.
 */
final class Adoption {

  private final Supplier<UUID> ids;
  private final Instant now;
  private final Map<Found, ItemRef> items = new HashMap<>();
  private final Map<ItemRef, Item> made = new LinkedHashMap<>();
  private final Map<ItemRef, List<Draft>> filled = new LinkedHashMap<>();

  /** What was made just now, by key or by id: the next may be the same. */
  private final Map<String, List<Item>> madeBy = new HashMap<>();

  Adoption(Supplier<UUID> ids, Instant now) {
    this.ids = ids;
    this.now = now;
  }

  void decide(Found found, List<Candidate> candidates) {
    var all = new ArrayList<>(candidates);
    all.addAll(madeJustNow(found));
    var best = Candidate.best(found, all);
    if (best.isPresent() && best.get().deleted()) {
      return;
    }
    var draft = new Draft(found, artist(found));
    var ref = best.map(it -> it.item().ref()).orElseGet(() -> make(draft));
    items.put(found, ref);
    if (made.containsKey(ref)) {
      remember(draft.into(Optional.ofNullable(made.get(ref)).orElseThrow()), found);
    } else {
      filled.computeIfAbsent(ref, _ -> new ArrayList<>()).add(draft);
    }
  }

  Map<Found, ItemRef> items() {
    return items;
  }

  Collection<Item> made() {
    return made.values();
  }

  Collection<ItemRef> toFill() {
    return filled.keySet();
  }

  /** The item with everything that was found of it. */
  Item filled(Item item) {
    var whole = item;
    for (var draft : filled.getOrDefault(item.ref(), List.of())) {
      whole = draft.into(whole);
    }
    return whole;
  }

  private ItemRef make(Draft draft) {
    var item = draft.as(ids.get(), now);
    made.put(item.ref(), item);
    return item.ref();
  }

  private void remember(Item item, Found found) {
    made.put(item.ref(), item);
    names(found)
        .forEach(name -> {
          var known = madeBy.computeIfAbsent(name, _ -> new ArrayList<>());
          known.removeIf(it -> it.ref().equals(item.ref()));
          known.add(item);
        });
  }

  private List<Candidate> madeJustNow(Found found) {
    var key = MatchKey.of(found).map(it -> found.kind() + " " + it);
    return names(found).stream()
        .flatMap(name ->
            madeBy.getOrDefault(name, List.of()).stream()
                .map(item ->
                    new Candidate(
                        Optional.ofNullable(made.get(item.ref())).orElse(item),
                        key.filter(name::equals).isEmpty(),
                        false)))
        .toList();
  }

  private static List<String> names(Found found) {
    var names = new ArrayList<String>();
    MatchKey.of(found).ifPresent(key -> names.add(found.kind() + " " + key));
    found.externalIds().forEach((system, id) -> names.add(found.kind() + " " + system + "\n" + id));
    return names;
  }

  private @Nullable ItemRef artist(Found found) {
    return found instanceof FoundTrack track ? items.get(track.artist()) : null;
  }
}
