package fm.seda.linking;

import fm.seda.domain.Secret;
import fm.seda.domain.linking.MusicProvider;
import fm.seda.platform.vault.SealContext;
import fm.seda.platform.vault.SealPurpose;
import fm.seda.platform.vault.TokenVault;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * Tokens that open a library for one import and are not kept. On their way to who imports they are
 * in a message: sealed, so that whoever can read the queue or its dead letters learns nothing, and
 * with an end that is sealed with them, so that a message that is left somewhere opens nothing
 * after ten minutes, whoever finds it.
 */
@Singleton
@Requires(beans = TokenVault.class)
public final class SessionTokens {

  private static final Duration GOOD_FOR = Duration.ofMinutes(10);

  private final TokenVault vault;
  private final Clock clock;

  /** Seals in this vault. */
  public SessionTokens(TokenVault vault, Clock clock) {
    this.vault = vault;
    this.clock = clock;
  }

  /** In letters, as a message has it. */
  public String seal(UUID userId, MusicProvider provider, Secret token) {
    var until = clock.instant().plus(GOOD_FOR).toEpochMilli();
    var sealed = vault.seal(new Secret(until + " " + token.reveal()), context(userId, provider));
    return Base64.getEncoder().encodeToString(sealed);
  }

  /** The token; empty if its time is over. */
  public Optional<Secret> open(UUID userId, MusicProvider provider, String sealed) {
    var text = vault.open(Base64.getDecoder().decode(sealed), context(userId, provider)).reveal();
    var space = text.indexOf(' ');
    var until = Instant.ofEpochMilli(Long.parseLong(text.substring(0, space)));
    return clock.instant().isBefore(until)
        ? Optional.of(new Secret(text.substring(space + 1)))
        : Optional.empty();
  }

  private static SealContext context(UUID userId, MusicProvider provider) {
    return new SealContext(userId, provider, SealPurpose.SESSION);
  }
}
