package fm.seda.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Anything that can be recommended.
 *
 * @param genres lower case, most telling first
 * @param popularity between 0 and 1 within its kind, decayed over time
 * @param engagement of those who came across it, the share who did something about it, between 0
 *     and 1; null while nobody has come across it
 * @param creator whoever made it, as an opaque id: the artist of a track, the owner of a playlist,
 *     the author of a post, where that is a person by the parent product's id; used to keep one
 *     creator from filling a list, and people from being shown what they made
 * @param externalIds the same thing elsewhere, by system ({@code "spotify" → "4tZ…"})
 * @param attributes what only this kind has, such as {@code coverArtUrl} or {@code energy}
 */
public record Item(
    ItemRef ref,
    String name,
    List<String> genres,
    double popularity,
    @Nullable Double engagement,
    @Nullable String creator,
    Map<String, String> externalIds,
    Map<String, Object> attributes,
    Instant createdAt) {

  /** Copies the collections, so an item never changes under its reader. */
  public Item {
    genres = List.copyOf(genres);
    externalIds = Map.copyOf(externalIds);
    attributes = Map.copyOf(attributes);
  }

  /** The kind of this item. */
  public Kind kind() {
    return ref.kind();
  }
}
