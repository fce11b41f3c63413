package fm.seda.mocks.oauth;

import fm.seda.mocks.catalogue.Names;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The tokens that were given, and which of them are still good. Not safe for threads by itself. */
final class Vault {

  private final Manners manners;
  private final InstantSource clock;
  private final String salt;
  private final Map<String, Access> accesses = new HashMap<>();
  private final Map<String, Grant> refreshes = new HashMap<>();
  private final Map<Long, Grant> grants = new HashMap<>();
  private final Set<Long> revoked = new HashSet<>();
  private Duration life;
  private long words;

  Vault(Manners manners, InstantSource clock, String salt) {
    this.manners = manners;
    this.clock = clock;
    this.salt = salt;
    life = manners.life();
  }

  private record Access(Grant grant, Instant until) {}

  Grant grant(String app, Optional<String> account, Set<String> scopes, boolean lasting) {
    var grant = new Grant(grants.size(), app, account, scopes, lasting);
    grants.put(grant.number(), grant);
    return grant;
  }

  Tokens tokens(Grant grant, boolean withRefresh) {
    var access = word(manners.access());
    if (manners.endless() && grant.lasting()) {
      accesses.put(access, new Access(grant, Instant.MAX));
      return new Tokens(access, Optional.empty(), Duration.ZERO, grant);
    }
    accesses.put(access, new Access(grant, clock.instant().plus(life)));
    var refresh =
        withRefresh && !manners.endless()
            ? Optional.of(word(manners.refresh()))
            : Optional.<String>empty();
    refresh.ifPresent(token -> refreshes.put(token, grant));
    return new Tokens(access, refresh, life, grant);
  }

  String word(String prefix) {
    return prefix + Names.base64(salt, words++, manners.length());
  }

  Grant accessed(String token) {
    var access = accesses.get(token);
    if (access == null) {
      throw new Objected(Objection.UNKNOWN_TOKEN);
    }
    if (revoked.contains(access.grant().number())) {
      throw new Objected(Objection.REVOKED);
    }
    if (!clock.instant().isBefore(access.until())) {
      throw new Objected(Objection.EXPIRED);
    }
    return access.grant();
  }

  Grant refreshed(String token) {
    var grant = refreshes.get(token);
    if (grant == null) {
      throw new Objected(Objection.BAD_REFRESH_TOKEN);
    }
    if (revoked.contains(grant.number())) {
      throw new Objected(Objection.REVOKED);
    }
    return grant;
  }

  void forgetRefresh(String token) {
    refreshes.remove(token);
  }

  Optional<Grant> byToken(String token) {
    return Optional.ofNullable(accesses.get(token))
        .map(Access::grant)
        .or(() -> Optional.ofNullable(refreshes.get(token)))
        .filter(grant -> !revoked.contains(grant.number()));
  }

  boolean has(Predicate<Grant> which) {
    return grants.values().stream()
        .anyMatch(grant -> !revoked.contains(grant.number()) && which.test(grant));
  }

  int revoke(Predicate<Grant> which) {
    var before = revoked.size();
    grants.values().stream().filter(which).forEach(grant -> revoked.add(grant.number()));
    return revoked.size() - before;
  }

  int expire() {
    var now = clock.instant();
    var ended = 0;
    for (var each : accesses.entrySet()) {
      var until = each.getValue().until();
      if (until.isAfter(now) && !until.equals(Instant.MAX)) {
        each.setValue(new Access(each.getValue().grant(), now));
        ended++;
      }
    }
    return ended;
  }

  void live(Duration from) {
    life = from;
  }
}
