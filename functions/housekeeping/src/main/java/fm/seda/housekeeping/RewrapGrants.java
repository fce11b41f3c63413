package fm.seda.housekeeping;

import fm.seda.linking.GrantSeals;
import fm.seda.platform.vault.TokenVault;
import fm.seda.platform.vault.Unopenable;
import fm.seda.platform.worker.Job;
import fm.seda.storage.linking.KeptGrants;
import fm.seda.storage.linking.KeptGrants.Outdated;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Seals with the current key what is sealed with another. Each grant is done for itself, so a run
 * that ends early is taken up by the next; one that cannot be opened is left for somebody to look
 * at, and keeps nobody else waiting.
 */
@Singleton
final class RewrapGrants implements Job {

  private static final Logger LOG = LoggerFactory.getLogger(RewrapGrants.class);
  private static final int BATCH = 100;

  private final KeptGrants grants;
  // the other jobs need no keys, so it may be missing
  private final @Nullable TokenVault vault;

  RewrapGrants(KeptGrants grants, @Nullable TokenVault vault) {
    this.grants = grants;
    this.vault = vault;
  }

  @Override
  public String name() {
    return "rewrap-grants";
  }

  @Override
  public Map<String, Object> run() {
    var keys = vault;
    if (keys == null) {
      throw new IllegalStateException(
          "Without seda.vault.key nothing can be sealed anew; set it to the ARN of a key of AWS KMS.");
    }
    int done = 0;
    int left = 0;
    @Nullable UUID after = null;
    for (var batch = grants.outdated(keys.currentKey(), after, BATCH);
        !batch.isEmpty();
        batch = grants.outdated(keys.currentKey(), after, BATCH)) {
      for (var one : batch) {
        if (rewrap(one, keys)) {
          done++;
        } else {
          left++;
        }
      }
      after = batch.getLast().id();
    }
    return Map.of("rewrapped", done, "left", left);
  }

  private boolean rewrap(Outdated one, TokenVault keys) {
    try {
      var sealed =
          keys.rewrap(one.sealed(), GrantSeals.context(one.userId(), one.provider()))
              .orElse(one.sealed());
      return grants.rewrapped(one, sealed, TokenVault.keyOf(sealed));
    } catch (Unopenable broken) {
      LOG.error("the grant {} stays sealed with another key: {}", one.id(), broken.getMessage());
      return false;
    }
  }
}
