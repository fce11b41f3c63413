package fm.seda.engine.port;

import fm.seda.domain.Item;
import fm.seda.domain.ItemRef;
import fm.seda.domain.Kind;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Knows items. Deleted ones are never answered. */
public interface Catalog {

  /** The most popular first; only of these genres, unless the set is empty. */
  List<Item> popular(Kind kind, Set<String> genres, int limit);

  /** The newest first; only of these genres, unless the set is empty. */
  List<Item> newest(Kind kind, Set<String> genres, int limit);

  /** Any items, drawn anew at each call by the seed. */
  List<Item> random(Kind kind, int limit, long seed);

  /** How common each genre is; some minutes old, so that it may be asked for every person. */
  GenreCounts genreCounts();

  /** These items, without those that do not exist. */
  Map<ItemRef, Item> items(Collection<ItemRef> refs);
}
