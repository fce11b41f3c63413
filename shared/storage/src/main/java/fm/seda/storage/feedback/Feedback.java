package fm.seda.storage.feedback;

import fm.seda.domain.Decision;
import fm.seda.domain.ItemRef;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision about an item.
 *
 * @param id to take it back by
 * @param slateId the list in which the item was shown
 * @param until when it ends; null where it holds until taken back
 */
public record Feedback(
    UUID id,
    ItemRef item,
    @Nullable UUID slateId,
    Decision decision,
    Instant decidedAt,
    @Nullable Instant until) {

  /** A decision that holds for as long as its kind does. */
  public static Feedback of(
      UUID id, ItemRef item, @Nullable UUID slateId, Decision decision, Instant decidedAt) {
    return new Feedback(
        id, item, slateId, decision, decidedAt, decision.until(decidedAt).orElse(null));
  }
}
