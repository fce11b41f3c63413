package fm.seda.storage.linking;

import fm.seda.domain.linking.MusicProvider;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What may be told of a link.
 *
 * @param brokenReason why it works no more; empty as long as it does
 * @param scopes what the provider lets us see, in its words
 */
public record LinkedAccount(
    MusicProvider provider,
    Optional<String> brokenReason,
    List<String> scopes,
    Instant since,
    Optional<Instant> lastSyncedAt) {

  /** Copies the scopes. */
  public LinkedAccount {
    scopes = List.copyOf(scopes);
  }

  /** Whether it works no more. */
  public boolean isBroken() {
    return brokenReason.isPresent();
  }
}
