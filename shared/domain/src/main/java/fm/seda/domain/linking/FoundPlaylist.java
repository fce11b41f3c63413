package fm.seda.domain.linking;

import fm.seda.domain.Kind;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A playlist as a provider knows it.
 *
 * @param owner the name of whoever made it, for people to read
 * @param tracks how many are on it, if the provider says
 * @param open whether everybody may see it: only such a playlist becomes an item
 * @param imageUrl of its cover
 */
public record FoundPlaylist(
    String name,
    Map<String, String> externalIds,
    @Nullable String owner,
    @Nullable Integer tracks,
    boolean open,
    @Nullable String imageUrl)
    implements Found {

  /** Copies the ids. */
  public FoundPlaylist {
    externalIds = Map.copyOf(externalIds);
  }

  @Override
  public Kind kind() {
    return Kind.PLAYLIST;
  }
}
