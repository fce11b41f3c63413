package fm.seda.storage.enriching;

import fm.seda.domain.Item;
import fm.seda.domain.naming.MergedIds;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody else knows of a track.
 *
 * @param ids of it elsewhere, by system
 * @param genres canonical, those it is best known for first
 * @param year of its first release
 */
public record Learnt(Map<String, String> ids, List<String> genres, @Nullable Integer year) {

  private static final String YEAR = "releaseYear";

  /** Copies the collections. */
  public Learnt {
    ids = Map.copyOf(ids);
    genres = List.copyOf(genres);
  }

  /** The track with what it lacks of this; what it has stays. */
  Item into(Item track) {
    var attributes = new HashMap<>(track.attributes());
    if (year != null) {
      attributes.putIfAbsent(YEAR, year);
    }
    return new Item(
        track.ref(),
        track.name(),
        track.genres().isEmpty() ? genres : track.genres(),
        track.popularity(),
        track.engagement(),
        track.creator(),
        MergedIds.of(track.externalIds(), ids).ids(),
        attributes,
        track.createdAt());
  }
}
