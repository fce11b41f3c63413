package fm.seda.testkit.sqs;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A message as it is kept: what was sent, and how far its delivery is.
 *
 * @param order keeps messages of the same moment in the order they were sent
 * @param source the queue it died in, when it was moved to a dead-letter queue
 */
record Message(
    String id,
    long order,
    String body,
    Map<String, MessageAttribute> attributes,
    @Nullable String trace,
    long sentAt,
    @Nullable String source,
    Delivery delivery) {

  Message with(Delivery changed) {
    return new Message(id, order, body, attributes, trace, sentAt, source, changed);
  }

  /** The same message, in the dead-letter queue of {@code queue}. */
  Message deadIn(String queue, long now) {
    return new Message(id, order, body, attributes, trace, sentAt, queue, delivery.releasedAt(now));
  }

  /** A new message with the same content: what a redrive makes of a dead one. */
  Message again(String newId, long newOrder, long now) {
    return new Message(
        newId, newOrder, body, attributes, trace, now, null, Delivery.visibleFrom(now));
  }
}
