package fm.seda.rerank.night;

import fm.seda.domain.Item;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Items in one order, and where in it those of each genre are. */
final class Ordering {

  private final List<Item> items;
  private final Map<String, int[]> byGenre;

  private Ordering(List<Item> items, Map<String, int[]> byGenre) {
    this.items = items;
    this.byGenre = byGenre;
  }

  /** In this order; equals keep theirs. */
  static Ordering of(List<Item> items, Comparator<Item> order) {
    var sorted = items.stream().sorted(order).toList();
    var positions = new HashMap<String, List<Integer>>();
    for (int i = 0; i < sorted.size(); i++) {
      for (var genre : Set.copyOf(sorted.get(i).genres())) {
        positions.computeIfAbsent(genre, _ -> new ArrayList<>()).add(i);
      }
    }
    var byGenre = new HashMap<String, int[]>();
    positions.forEach(
        (genre, all) -> byGenre.put(genre, all.stream().mapToInt(Integer::intValue).toArray()));
    return new Ordering(sorted, byGenre);
  }

  /** The first of them that are of one of these genres; the first of all where none is named. */
  List<Item> first(Set<String> genres, int limit) {
    return genres.isEmpty() ? items.subList(0, Math.min(limit, items.size())) : of(genres, limit);
  }

  private List<Item> of(Set<String> genres, int limit) {
    var lists = genres.stream().map(byGenre::get).filter(Objects::nonNull).toArray(int[][]::new);
    var heads = new int[lists.length];
    var first = new ArrayList<Item>(limit);
    while (first.size() < limit) {
      int next = next(lists, heads);
      if (next == Integer.MAX_VALUE) {
        break;
      }
      first.add(items.get(next));
      Arrays.setAll(heads, i -> heads[i] + (at(lists[i], heads[i]) == next ? 1 : 0));
    }
    return first;
  }

  private static int next(int[][] lists, int[] heads) {
    int next = Integer.MAX_VALUE;
    for (int i = 0; i < lists.length; i++) {
      next = Math.min(next, at(lists[i], heads[i]));
    }
    return next;
  }

  private static int at(int[] list, int position) {
    return position < list.length ? list[position] : Integer.MAX_VALUE;
  }
}
