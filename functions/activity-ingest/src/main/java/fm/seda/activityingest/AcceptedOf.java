package fm.seda.activityingest;

import fm.seda.domain.Interaction;
import fm.seda.domain.InteractionType;
import fm.seda.domain.ItemRef;
import fm.seda.domain.Kind;
import fm.seda.platform.queue.InteractionsRecorded;
import fm.seda.platform.queue.InteractionsRecorded.Recorded;
import fm.seda.platform.queue.Message;
import fm.seda.storage.activity.AcceptedInteraction;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The interactions a message is about. A message that is not about any is refused as a whole. */
final class AcceptedOf {

  private AcceptedOf() {}

  static List<AcceptedInteraction> message(Message message) {
    if (message.payload() instanceof InteractionsRecorded payload && message.userId() != null) {
      var userId = message.userId();
      return payload.interactions().stream()
          .map(it -> new AcceptedInteraction(interaction(userId, it), payload.acceptedAt()))
          .toList();
    }
    throw new IllegalArgumentException("message " + message.id() + " is not about interactions");
  }

  private static Interaction interaction(UUID userId, Recorded recorded) {
    return new Interaction(
        recorded.id(),
        userId,
        InteractionType.fromWireName(recorded.type())
            .orElseThrow(() -> new IllegalArgumentException("unknown type " + recorded.type())),
        new ItemRef(
            Kind.fromWireName(recorded.kind())
                .orElseThrow(() -> new IllegalArgumentException("unknown kind " + recorded.kind())),
            recorded.itemId()),
        known(recorded.context()),
        recorded.occurredAt(),
        recorded.slateId());
  }

  private static Map<String, Object> known(Map<String, Object> context) {
    var values = new LinkedHashMap<>(context);
    values.values().removeIf(value -> value == null);
    return values;
  }
}
