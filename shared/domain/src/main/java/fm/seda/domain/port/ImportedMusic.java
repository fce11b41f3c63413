package fm.seda.domain.port;

import fm.seda.domain.linking.MusicProvider;
import java.util.UUID;

/** What was learnt from a person's account at a provider, seen from the side of who unlinks it. */
public interface ImportedMusic {

  /** Forgets all of it. Done twice it is the same. */
  void forget(UUID userId, MusicProvider provider);
}
