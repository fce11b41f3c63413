package fm.seda.embedbatch;

import fm.seda.calls.NotNow;
import fm.seda.domain.ItemRef;
import fm.seda.domain.spending.Purpose;
import fm.seda.embedbatch.provider.SecondSettings;
import fm.seda.embeddings.OverBudget;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The space beside the live one. Whatever goes wrong there is of no consequence for the live one:
 * what it lacks is filled in when the space is to be used.
 */
@Singleton
final class Beside {

  private static final Logger LOG = LoggerFactory.getLogger(Beside.class);

  private final Embedders embedders;
  private final double share;

  Beside(Embedders embedders, SecondSettings settings) {
    this.embedders = embedders;
    this.share = settings.share();
  }

  /** Embeds its share of items that were just embedded, always the same ones. */
  void shadow(Collection<ItemRef> refs) {
    embed(refs.stream().filter(this::isShadowed).collect(Collectors.toSet()), Purpose.SHADOW);
  }

  /** Embeds all of these, which wait for the provider of the live space. */
  void standBy(Collection<ItemRef> refs) {
    embed(Set.copyOf(refs), Purpose.STANDBY);
  }

  private boolean isShadowed(ItemRef ref) {
    return Math.floorMod(ref.id().hashCode() * 31 + ref.kind().ordinal(), 10_000) < share * 10_000;
  }

  private void embed(Set<ItemRef> refs, Purpose purpose) {
    if (refs.isEmpty()) {
      return;
    }
    embedders
        .beside()
        .ifPresent(embedder -> {
          try {
            embedder.embed(refs, purpose);
          } catch (NotNow | OverBudget reason) {
            LOG.warn("{}: {} items: {}", embedder.space(), refs.size(), reason.getMessage());
          }
        });
  }
}
