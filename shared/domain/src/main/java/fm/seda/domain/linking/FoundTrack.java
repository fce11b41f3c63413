package fm.seda.domain.linking;

import fm.seda.domain.Kind;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A track as a provider knows it.
 *
 * @param artists who made it, the main one first; never empty
 * @param isrc twelve letters and digits in upper case, if the provider says
 * @param album its name
 * @param year of its release
 * @param seconds how long it is
 * @param explicit whether its words are; null if the provider does not say
 * @param popularity between 0 and 1, if the provider says
 * @param imageUrl of its cover
 * @param features what is known of its sound, under the names an item's attributes have for it
 *     ({@code energy}, {@code tempo} …); mostly nothing
 */
public record FoundTrack(
    String name,
    Map<String, String> externalIds,
    List<FoundArtist> artists,
    @Nullable String isrc,
    @Nullable String album,
    @Nullable Integer year,
    @Nullable Integer seconds,
    @Nullable Boolean explicit,
    @Nullable Double popularity,
    @Nullable String imageUrl,
    Map<String, Double> features)
    implements Found {

  /** Copies the collections. */
  public FoundTrack {
    externalIds = Map.copyOf(externalIds);
    artists = List.copyOf(artists);
    features = Map.copyOf(features);
  }

  @Override
  public Kind kind() {
    return Kind.TRACK;
  }

  /** Who made it, or made it with others. */
  public FoundArtist artist() {
    return artists.getFirst();
  }

  /** The same, with what is known of its sound. */
  public FoundTrack sounding(Map<String, Double> other) {
    return new FoundTrack(
        name,
        externalIds,
        artists,
        isrc,
        album,
        year,
        seconds,
        explicit,
        popularity,
        imageUrl,
        other);
  }
}
