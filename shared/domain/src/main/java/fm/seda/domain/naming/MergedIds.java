package fm.seda.domain.naming;

import java.util.HashMap;
import java.util.Map;

/**
 * The ids of an item and of what was found to be the same.
 *
 * @param ids one for each system, as an item has them: where both had one, the item's
 * @param second those of the found one that the item has another for; one system may know one
 *     recording by two ids. They belong to the item all the same and must be kept beside it, or the
 *     next import would bring them as something new
 */
public record MergedIds(Map<String, String> ids, Map<String, String> second) {

  /** Copies both. */
  public MergedIds {
    ids = Map.copyOf(ids);
    second = Map.copyOf(second);
  }

  /** Of an item with these ids and something found with those. */
  public static MergedIds of(Map<String, String> existing, Map<String, String> found) {
    var ids = new HashMap<>(existing);
    var second = new HashMap<String, String>();
    found.forEach((system, id) -> {
      var kept = ids.putIfAbsent(system, id);
      if (kept != null && !kept.equals(id)) {
        second.put(system, id);
      }
    });
    return new MergedIds(ids, second);
  }
}
