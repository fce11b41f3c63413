package fm.seda.domain.linking;

import fm.seda.domain.Kind;
import java.util.Map;

/** Something a provider told of, in our words but not yet one of our items. */
public sealed interface Found permits FoundArtist, FoundTrack, FoundPlaylist {

  /** What it becomes. */
  Kind kind();

  /** As the provider writes it; never blank. */
  String name();

  /** Its ids, by system: those of the provider, and of others where the provider knows them. */
  Map<String, String> externalIds();
}
