package fm.seda.storage.linking;

import fm.seda.domain.linking.MusicProvider;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A link that somebody has just made.
 *
 * @param pseudonym a keyed hash of the provider's own id; null if the provider did not tell it
 */
public record NewLink(
    UUID userId,
    MusicProvider provider,
    @Nullable String pseudonym,
    List<String> scopes,
    SealedGrant grant,
    Instant consentedAt,
    String consentVersion) {

  /** Copies the scopes. */
  public NewLink {
    scopes = List.copyOf(scopes);
  }
}
