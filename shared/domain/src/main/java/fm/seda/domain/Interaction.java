package fm.seda.domain;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing one person did with one item.
 *
 * @param id chosen by the client or given at acceptance; together with the person it is the
 *     idempotency key, so the same id twice counts once
 * @param slateId the list the person saw it in, where they came from a recommendation
 */
public record Interaction(
    UUID id,
    UUID userId,
    InteractionType type,
    ItemRef item,
    Map<String, Object> context,
    Instant occurredAt,
    @Nullable UUID slateId) {

  /** Copies the context, so an interaction never changes under its reader. */
  public Interaction {
    context = Map.copyOf(context);
  }
}
