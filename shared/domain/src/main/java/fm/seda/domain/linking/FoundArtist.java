package fm.seda.domain.linking;

import fm.seda.domain.Kind;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An artist as a provider knows them.
 *
 * @param genres as the provider writes them, most telling first; often none
 * @param popularity between 0 and 1, if the provider says
 * @param imageUrl of a picture, if there is one
 */
public record FoundArtist(
    String name,
    Map<String, String> externalIds,
    List<String> genres,
    @Nullable Double popularity,
    @Nullable String imageUrl)
    implements Found {

  /** Copies the collections. */
  public FoundArtist {
    externalIds = Map.copyOf(externalIds);
    genres = List.copyOf(genres);
  }

  @Override
  public Kind kind() {
    return Kind.ARTIST;
  }
}
