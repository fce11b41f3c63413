package fm.seda.activityingest;

import fm.seda.domain.Interaction;
import fm.seda.domain.InteractionType;
import fm.seda.domain.ItemRef;
import fm.seda.domain.Kind;
import fm.seda.platform.queue.InteractionsRecorded;
import fm.seda.platform.queue.InteractionsRecorded.Recorded;
import fm.seda.platform.queue.Message;
import fm.seda.storage.activity.AcceptedInteraction;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Reads messages in the words of the domain. */
final class AcceptedInteractions {

  private AcceptedInteractions() {}

  /** What these messages say was accepted. */
  static List<AcceptedInteraction> of(List<Message> messages) {
    return messages.stream().flatMap(AcceptedInteractions::of).toList();
  }

  private static Stream<AcceptedInteraction> of(Message message) {
    if (!(message.payload() instanceof InteractionsRecorded recorded)) {
      throw new IllegalArgumentException(
          "the queue interactions does not carry " + message.payload().getClass().getSimpleName());
    }
    var userId = message.userId();
    if (userId == null) {
      throw new IllegalArgumentException("message " + message.id() + " is about nobody");
    }
    return recorded.interactions().stream()
        .map(one -> new AcceptedInteraction(interaction(userId, one), recorded.acceptedAt()));
  }

  private static Interaction interaction(UUID userId, Recorded one) {
    return new Interaction(
        one.id(),
        userId,
        InteractionType.fromWireName(one.type())
            .orElseThrow(() -> new IllegalArgumentException("nobody can " + one.type())),
        new ItemRef(
            Kind.fromWireName(one.kind())
                .orElseThrow(() -> new IllegalArgumentException("no kind is called " + one.kind())),
            one.itemId()),
        one.context(),
        one.occurredAt(),
        one.slateId());
  }
}
