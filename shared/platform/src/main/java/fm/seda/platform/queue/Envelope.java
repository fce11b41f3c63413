package fm.seda.platform.queue;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The part of a message that is the same for all. */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_NULL)
record Envelope(
    String type,
    UUID id,
    @Nullable UUID userId,
    String cell,
    Instant occurredAt,
    @Nullable String traceparent) {

  static Envelope of(Message message) {
    return new Envelope(
        PayloadType.of(message.payload()).wireName(),
        message.id(),
        message.userId(),
        message.cell(),
        message.occurredAt(),
        message.traceparent());
  }

  Message with(Payload payload) {
    return new Message(id, userId, cell, occurredAt, traceparent, payload);
  }
}
