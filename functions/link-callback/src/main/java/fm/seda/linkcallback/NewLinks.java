package fm.seda.linkcallback;

import fm.seda.calls.NotNow;
import fm.seda.domain.Secret;
import fm.seda.linking.Doors;
import fm.seda.linking.GrantSeals;
import fm.seda.platform.vault.TokenVault;
import fm.seda.providers.GrantRevoked;
import fm.seda.providers.oauth.Grant;
import fm.seda.providers.oauth.OAuth;
import fm.seda.providers.oauth.ProofKey;
import fm.seda.storage.linking.LinkAttempt;
import fm.seda.storage.linking.LinkedAccounts;
import fm.seda.storage.linking.NewLink;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes links of codes: exchanges, seals, stores, and has the library read. */
@Singleton
final class NewLinks {

  private static final Logger LOG = LoggerFactory.getLogger(NewLinks.class);

  private final Doors doors;
  private final TokenVault vault;
  private final GrantSeals seals;
  private final LinkedAccounts accounts;
  private final Imports imports;
  private final Pseudonyms pseudonyms;
  private final LinkSettings settings;
  private final Clock clock;

  NewLinks(
      Doors doors,
      TokenVault vault,
      GrantSeals seals,
      LinkedAccounts accounts,
      Imports imports,
      Pseudonyms pseudonyms,
      LinkSettings settings,
      Clock clock) {
    this.doors = doors;
    this.vault = vault;
    this.seals = seals;
    this.accounts = accounts;
    this.imports = imports;
    this.pseudonyms = pseudonyms;
    this.settings = settings;
    this.clock = clock;
  }

  /** Makes one. */
  void make(LinkAttempt attempt, Secret code) {
    var provider = attempt.provider();
    var door = doors.require(provider);
    var grant = door.exchange(code, key(attempt), settings.callback(provider));
    accounts.store(
        new NewLink(
            attempt.userId(),
            provider,
            pseudonym(door, grant),
            grant.scopes(),
            seals.seal(attempt.userId(), provider, grant),
            attempt.consentedAt(),
            attempt.consentVersion()),
        clock.instant());
    imports.begin(attempt.userId(), provider);
  }

  private Optional<ProofKey> key(LinkAttempt attempt) {
    return Optional.ofNullable(attempt.sealedVerifier())
        .map(sealed -> vault.open(sealed, Departure.context(attempt.userId(), attempt.provider())))
        .map(ProofKey::new);
  }

  /** It only tells accounts apart; a link is as good without. */
  private @Nullable String pseudonym(OAuth door, Grant grant) {
    if (!pseudonyms.areMade()) {
      return null;
    }
    try {
      return pseudonyms.of(door.provider(), door.account(grant));
    } catch (NotNow | GrantRevoked unknown) {
      LOG.info("an account stays unnamed: {}", unknown.getMessage());
      return null;
    }
  }
}
