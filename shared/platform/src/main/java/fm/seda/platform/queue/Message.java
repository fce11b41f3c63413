package fm.seda.platform.queue;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A payload with what is said about every message.
 *
 * @param id its idempotency key: the same id twice is one message
 * @param userId whom it is about, if it is about one person
 * @param cell where it belongs; another cell refuses it
 * @param traceparent the W3C trace it was sent in, if there is one
 */
public record Message(
    UUID id,
    @Nullable UUID userId,
    String cell,
    Instant occurredAt,
    @Nullable String traceparent,
    Payload payload) {}
