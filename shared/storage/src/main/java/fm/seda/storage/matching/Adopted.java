package fm.seda.storage.matching;

import fm.seda.domain.ItemRef;
import fm.seda.domain.linking.Found;
import java.util.List;
import java.util.Map;

/**
 * What became of things that were found.
 *
 * @param items the item each one is now. Not in it are playlists that not everybody may see, and
 *     what was deleted from the catalogue: an import brings nothing back
 * @param withoutVector those whose vector of the live space is missing or stands for another text
 */
public record Adopted(Map<Found, ItemRef> items, List<ItemRef> withoutVector) {

  /** Copies both. */
  public Adopted {
    items = Map.copyOf(items);
    withoutVector = List.copyOf(withoutVector);
  }
}
