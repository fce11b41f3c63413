package fm.seda.linking;

import fm.seda.calls.NotNow;
import fm.seda.domain.Secret;
import fm.seda.domain.linking.MusicProvider;
import fm.seda.providers.GrantRevoked;
import fm.seda.providers.TokenExpired;
import fm.seda.providers.oauth.Grant;
import fm.seda.providers.oauth.OAuth;
import fm.seda.storage.audit.AuditEntry;
import fm.seda.storage.audit.AuditLog;
import fm.seda.storage.linking.KeptGrants;
import fm.seda.storage.linking.SealedGrant;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Access to people's accounts, for jobs.
 *
 * <pre>{@code
 * var page = grants.withAccess(userId, SPOTIFY, token -> library.read(TOP_ARTISTS, null, token));
 * }</pre>
 *
 * <p>However many ask at once, a grant is renewed once, and what the provider gave instead is
 * stored before it is used. Thread-safe.
 */
@Singleton
@Requires(beans = GrantSeals.class)
public final class Grants {

  private static final Logger LOG = LoggerFactory.getLogger(Grants.class);

  private final KeptGrants kept;
  private final GrantSeals seals;
  private final Doors doors;
  private final AuditLog audit;
  private final Clock clock;

  /** For injection. */
  public Grants(KeptGrants kept, GrantSeals seals, Doors doors, AuditLog audit, Clock clock) {
    this.kept = kept;
    this.seals = seals;
    this.doors = doors;
    this.audit = audit;
    this.clock = clock;
  }

  /** A grant, and the bytes it was opened from. */
  @SuppressWarnings("ArrayRecordComponent") // compared by what is in it, below
  private record Held(Grant grant, byte[] sealed) {

    boolean isIn(byte[] bytes) {
      return Arrays.equals(sealed, bytes);
    }
  }

  /**
   * Uses an account.
   *
   * @param use is given an access token, and throws {@link TokenExpired} or {@link GrantRevoked} if
   *     the provider does not take it; it is then given another one, if there is one to be had
   * @return what it answered; empty if the account is not linked, or the link is broken
   * @throws GrantRevoked if the provider takes none; the link is marked as broken then
   * @throws NotNow if the provider cannot be asked at present
   */
  public <T> Optional<T> withAccess(UUID userId, MusicProvider provider, Function<Secret, T> use) {
    var door = doors.require(provider);
    return held(userId, provider, door).flatMap(held -> use(userId, door, held, use));
  }

  private Optional<Held> held(UUID userId, MusicProvider provider, OAuth door) {
    return kept.find(userId, provider)
        .map(sealed -> new Held(seals.open(userId, provider, sealed), sealed))
        .flatMap(held ->
            works(held.grant())
                ? Optional.of(held)
                : renewed(userId, door, standing -> !works(standing.grant())));
  }

  private <T> Optional<T> use(UUID userId, OAuth door, Held held, Function<Secret, T> use) {
    try {
      return Optional.of(use.apply(held.grant().accessToken()));
    } catch (TokenExpired | GrantRevoked early) {
      // an access token can end before its time; whether all has ended only a renewal tells
      if (held.grant().refreshToken() == null) {
        throw broken(userId, door, held, early);
      }
      return renewed(userId, door, standing -> standing.isIn(held.sealed()))
          .map(other -> useAgain(userId, door, other, use));
    }
  }

  private <T> T useAgain(UUID userId, OAuth door, Held held, Function<Secret, T> use) {
    try {
      return use.apply(held.grant().accessToken());
    } catch (TokenExpired | GrantRevoked again) {
      throw broken(userId, door, held, again);
    }
  }

  private GrantRevoked broken(UUID userId, OAuth door, Held held, RuntimeException refusal) {
    var revoked =
        refusal instanceof GrantRevoked itself
            ? itself
            : new GrantRevoked(door.provider(), "it takes none of its own tokens");
    markBroken(userId, door.provider(), held.sealed(), revoked);
    return revoked;
  }

  /** What holds after everybody who wanted to renew it has: one of them did. */
  private Optional<Held> renewed(UUID userId, OAuth door, Predicate<Held> isOutdated) {
    var renewal = new Renewal(userId, door, isOutdated);
    try {
      return kept.renew(userId, door.provider(), clock.instant(), renewal::renew)
          .map(sealed -> new Held(renewal.outcome(), sealed));
    } catch (GrantRevoked revoked) {
      markBroken(userId, door.provider(), renewal.seen(), revoked);
      throw revoked;
    }
  }

  private void markBroken(UUID userId, MusicProvider provider, byte[] seen, GrantRevoked why) {
    var now = clock.instant();
    if (kept.markBroken(userId, provider, seen, String.valueOf(why.getMessage()), now)) {
      LOG.info("a link with {} is broken", provider.displayName());
      audit.note(
          new AuditEntry(
              now,
              "job",
              "link.broken",
              userId.toString(),
              "revoked",
              Map.of("provider", provider.wireName())));
    }
  }

  private boolean works(Grant grant) {
    return grant.worksAt(clock.instant());
  }

  /** What happens to one grant while nobody else touches it. */
  private final class Renewal {

    private final UUID userId;
    private final OAuth door;
    private final Predicate<Held> isOutdated;
    private @Nullable Held standing;
    private @Nullable Grant outcome;

    Renewal(UUID userId, OAuth door, Predicate<Held> isOutdated) {
      this.userId = userId;
      this.door = door;
      this.isOutdated = isOutdated;
    }

    Optional<SealedGrant> renew(byte[] sealed) {
      var held = new Held(seals.open(userId, door.provider(), sealed), sealed);
      standing = held;
      if (!isOutdated.test(held)) {
        outcome = held.grant();
        return Optional.empty();
      }
      var fresh = door.refresh(held.grant());
      outcome = fresh;
      return Optional.of(seals.seal(userId, door.provider(), fresh));
    }

    byte[] seen() {
      return Objects.requireNonNull(standing).sealed();
    }

    Grant outcome() {
      return Objects.requireNonNull(outcome);
    }
  }
}
