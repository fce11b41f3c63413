package fm.seda.linkcallback;

import fm.seda.calls.NotNow;
import fm.seda.domain.linking.MusicProvider;
import fm.seda.domain.port.ImportedMusic;
import fm.seda.domain.problem.Unavailable;
import fm.seda.linking.Doors;
import fm.seda.linking.GrantSeals;
import fm.seda.platform.lists.FormerLists;
import fm.seda.platform.vault.Unopenable;
import fm.seda.storage.linking.LinkedAccounts;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends links. What was granted is deleted first, then what was learnt by it; to give it back at the
 * provider is worth a try, and its failure changes nothing here.
 */
@Singleton
final class Unlinking {

  private static final Logger LOG = LoggerFactory.getLogger(Unlinking.class);

  private final LinkedAccounts accounts;
  private final List<ImportedMusic> imported;
  private final FormerLists lists;
  private final Doors doors;
  private final GrantSeals seals;
  private final Trail trail;

  Unlinking(
      LinkedAccounts accounts,
      List<ImportedMusic> imported,
      FormerLists lists,
      Doors doors,
      GrantSeals seals,
      Trail trail) {
    this.accounts = accounts;
    this.imported = imported;
    this.lists = lists;
    this.doors = doors;
    this.seals = seals;
    this.trail = trail;
  }

  /** Ends one, if there is one; forgets what was learnt even if there is none. */
  void unlink(UUID userId, MusicProvider provider) {
    var grant = accounts.forget(userId, provider);
    imported.forEach(it -> it.forget(userId, provider));
    lists.drop(userId, "unlinked");
    if (grant.isPresent()) {
      trail.unlinked(userId, provider, giveBack(userId, provider, grant.get()));
    }
  }

  private boolean giveBack(UUID userId, MusicProvider provider, byte[] sealed) {
    var door = doors.of(provider);
    if (door.isEmpty()) {
      return false;
    }
    try {
      return door.get().revoke(seals.open(userId, provider, sealed));
    } catch (NotNow | Unavailable | Unopenable notGivenBack) {
      LOG.warn(
          "a grant was deleted and not given back to {}: {}",
          provider.displayName(),
          notGivenBack.getMessage());
      return false;
    }
  }
}
