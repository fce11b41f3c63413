package fm.seda.mocks.oauth;

import fm.seda.mocks.api.Refused;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What one provider has allowed whom: codes become tokens, tokens are refreshed, expire and are
 * revoked. Codes are used once, within ten minutes, by who asked for them; a code that comes twice
 * may have been stolen, so what it gave is revoked (RFC 6749, 4.1.2).
 */
public final class Authority {

  private static final Duration CODES_ARE_GOOD_FOR = Duration.ofMinutes(10);

  private final Manners manners;
  private final InstantSource clock;
  private final Apps apps;
  private final Vault vault;
  private final Map<String, Code> codes = new HashMap<>();
  private final Map<String, Grant> used = new HashMap<>();

  /**
   * Knows the {@link App#usual usual} program.
   *
   * @param seed tells the tokens of this run from those of others
   */
  public Authority(String api, Manners manners, InstantSource clock, long seed) {
    this.manners = manners;
    this.clock = clock;
    apps = new Apps(App.usual(api));
    vault = new Vault(manners, clock, api + "/" + seed);
  }

  private record Code(Wish wish, String account, Instant until) {}

  /** Who may ask. */
  public Apps apps() {
    return apps;
  }

  /** A code for what somebody consents to. */
  public synchronized String consent(Wish wish, String account) {
    var code = vault.word(manners.code());
    codes.put(code, new Code(wish, account, clock.instant().plus(CODES_ARE_GOOD_FOR)));
    return code;
  }

  /**
   * Tokens for a code.
   *
   * @param redirectUri where it came to; null where the provider does not ask
   * @param verifier what answers the challenge
   */
  public synchronized Tokens exchange(
      Apps.Caller caller, String word, @Nullable String redirectUri, Optional<String> verifier) {
    var code = codes.get(word);
    if (code == null
        || !code.wish().app().id().equals(caller.app().id())
        || !clock.instant().isBefore(code.until())) {
      throw new Objected(Objection.BAD_CODE);
    }
    var before = used.get(word);
    if (before != null) {
      vault.revoke(before::equals);
      throw new Objected(Objection.BAD_CODE);
    }
    check(code.wish(), caller, redirectUri, verifier);
    var grant =
        vault.grant(
            caller.app().id(),
            Optional.of(code.account()),
            code.wish().scopes(),
            code.wish().lasting());
    used.put(word, grant);
    return vault.tokens(grant, grant.lasting());
  }

  private static void check(
      Wish wish, Apps.Caller caller, @Nullable String redirectUri, Optional<String> verifier) {
    if (redirectUri != null && !redirectUri.equals(wish.redirectUri())) {
      throw new Objected(Objection.BAD_REDIRECT);
    }
    if (wish.challenge().isEmpty()) {
      if (!caller.proven()) {
        throw new Objected(Objection.NO_SECRET);
      }
      if (verifier.isPresent()) {
        throw new Objected(Objection.WRONG_VERIFIER);
      }
      return;
    }
    if (verifier.isEmpty()) {
      throw new Objected(Objection.NO_VERIFIER);
    }
    if (!wish.challenge().get().isAnsweredBy(verifier.get())) {
      throw new Objected(Objection.WRONG_VERIFIER);
    }
  }

  /**
   * A new access token; to a program that cannot keep a secret also a new refresh token, and the
   * old one is used up.
   */
  public synchronized Tokens refresh(Apps.Caller caller, String token) {
    var grant = vault.refreshed(token);
    if (!grant.app().equals(caller.app().id())) {
      throw new Objected(Objection.BAD_REFRESH_TOKEN);
    }
    if (!caller.proven()) {
      vault.forgetRefresh(token);
    }
    return vault.tokens(grant, !caller.proven());
  }

  /** What a program may without anybody's consent. */
  public synchronized Tokens alone(Apps.Caller caller) {
    if (!caller.proven()) {
      throw new Objected(Objection.NO_SECRET);
    }
    return vault.tokens(vault.grant(caller.app().id(), Optional.empty(), Set.of(), false), false);
  }

  /** Tokens as if this account had consented: for tests that are about something else. */
  public Tokens given(App app, String account, Set<String> scopes) {
    return given(app, account, scopes, true);
  }

  /** The same for something that may last or not. */
  public synchronized Tokens given(App app, String account, Set<String> scopes, boolean lasting) {
    return vault.tokens(vault.grant(app.id(), Optional.of(account), scopes, lasting), lasting);
  }

  /** What this access token allows. */
  public synchronized Grant access(String token) {
    return vault.accessed(token);
  }

  /** The same, refused in the provider's words. */
  public Grant access(String token, Function<Objection, Refused> refusal) {
    try {
      return access(token);
    } catch (Objected why) {
      throw refusal.apply(why.why());
    }
  }

  /** Whether this account allowed this program something lasting already. */
  public synchronized boolean hasLasting(App app, String account) {
    return vault.has(grant ->
        grant.lasting()
            && grant.app().equals(app.id())
            && grant.account().equals(Optional.of(account)));
  }

  /** Takes back what gave this token; false if nothing did. */
  public synchronized boolean revokeToken(String token) {
    var grant = vault.byToken(token);
    return grant.isPresent() && vault.revoke(grant.get()::equals) > 0;
  }

  /** Takes back what this account allowed, or all. Says how many grants that were. */
  public synchronized int revoke(Optional<String> account) {
    return vault.revoke(grant -> account.isEmpty() || grant.account().equals(account));
  }

  /** Ends the time of all access tokens that have an end. Says of how many. */
  public synchronized int expire() {
    return vault.expire();
  }

  /** Gives access tokens that come from now on this time. */
  public synchronized void live(Duration life) {
    vault.live(life);
  }
}
