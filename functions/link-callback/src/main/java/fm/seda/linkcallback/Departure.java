package fm.seda.linkcallback;

import fm.seda.domain.linking.MusicProvider;
import fm.seda.linking.Doors;
import fm.seda.platform.vault.SealContext;
import fm.seda.platform.vault.SealPurpose;
import fm.seda.platform.vault.TokenVault;
import fm.seda.providers.oauth.ProofKey;
import fm.seda.storage.linking.LinkAttempt;
import fm.seda.storage.linking.LinkAttempts;
import jakarta.inject.Singleton;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** Sends a person to a provider. */
@Singleton
final class Departure {

  /** How long people have to find their password. */
  static final Duration GOOD_FOR = Duration.ofMinutes(10);

  private final Doors doors;
  private final TokenVault vault;
  private final LinkAttempts attempts;
  private final LinkSettings settings;
  private final Clock clock;
  private final SecureRandom chance = new SecureRandom();

  Departure(
      Doors doors, TokenVault vault, LinkAttempts attempts, LinkSettings settings, Clock clock) {
    this.doors = doors;
    this.vault = vault;
    this.attempts = attempts;
    this.settings = settings;
    this.clock = clock;
  }

  /** Where the person has to go, and what their browser has to keep meanwhile. */
  record Way(URI authorizeUrl, Ticket browser) {}

  /**
   * Prepares it. That the person agrees was said in the same request.
   *
   * @param returnTo where they want to end up; it must be allowed
   */
  Way prepare(UUID userId, MusicProvider provider, String returnTo) {
    var door = doors.require(provider);
    var callback = settings.callback(provider);
    var state = Ticket.random(chance);
    var browser = Ticket.random(chance);
    var key =
        door.takesProofKeys() ? Optional.of(ProofKey.random(chance)) : Optional.<ProofKey>empty();
    var now = clock.instant();
    attempts.begin(
        state.hash(),
        new LinkAttempt(
            userId,
            provider,
            browser.hash(),
            key.map(it -> vault.seal(it.verifier(), context(userId, provider))).orElse(null),
            returnTo,
            now,
            settings.consentVersion()),
        now,
        now.plus(GOOD_FOR));
    return new Way(door.authorizeUrl(state.text(), key, callback), browser);
  }

  /** What binds the proof key to its attempt. */
  static SealContext context(UUID userId, MusicProvider provider) {
    return new SealContext(userId, provider, SealPurpose.VERIFIER);
  }
}
