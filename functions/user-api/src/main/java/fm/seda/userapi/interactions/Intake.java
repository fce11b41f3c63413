package fm.seda.userapi.interactions;

import static java.util.stream.Collectors.toMap;

import fm.seda.domain.Decision;
import fm.seda.domain.Interaction;
import fm.seda.domain.InteractionType;
import fm.seda.platform.queue.InteractionsRecorded;
import fm.seda.platform.queue.InteractionsRecorded.Recorded;
import fm.seda.platform.queue.MessageQueue;
import fm.seda.platform.queue.Messages;
import fm.seda.storage.feedback.Feedback;
import fm.seda.storage.feedback.FeedbackStore;
import fm.seda.topology.Queues;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

/**
 * Takes interactions over: when it returns, none of them can be lost any more.
 *
 * <p>To hide something is a decision and not only a hint, so it acts on the very next read, as if
 * the person had said they are not interested. That is written before the queue is asked: it may be
 * written twice without harm, and an interaction that was queued must not be sent again just
 * because what follows it failed.
 */
@Singleton
final class Intake {

  private final FeedbackStore feedback;
  private final MessageQueue queue;
  private final Messages messages;
  private final Bundles bundles;
  private final Clock clock;

  Intake(
      FeedbackStore feedback, MessageQueue queue, Messages messages, Bundles bundles, Clock clock) {
    this.feedback = feedback;
    this.queue = queue;
    this.messages = messages;
    this.bundles = bundles;
    this.clock = clock;
  }

  /**
   * Takes over what this person did; of several with one id, the first.
   *
   * @throws fm.seda.domain.problem.Unavailable if they could not all be taken over; to send the
   *     same ones again is safe
   */
  void take(UUID userId, List<Interaction> interactions) {
    var acceptedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var once =
        List.copyOf(
            interactions.stream()
                .collect(
                    toMap(Interaction::id, it -> it, (first, again) -> first, LinkedHashMap::new))
                .values());
    hide(userId, once, acceptedAt);
    queue.send(
        Queues.INTERACTIONS,
        bundles.of(once.stream().map(Intake::recorded).toList()).stream()
            .map(bundle -> messages.about(userId, new InteractionsRecorded(acceptedAt, bundle)))
            .toList());
  }

  private void hide(UUID userId, List<Interaction> interactions, Instant now) {
    var hidden =
        interactions.stream()
            .filter(it -> it.type() == InteractionType.HIDE)
            .map(Intake::notInterested)
            .filter(it -> it.until() != null && it.until().isAfter(now))
            .toList();
    if (!hidden.isEmpty()) {
      feedback.infer(userId, hidden);
    }
  }

  private static Feedback notInterested(Interaction hide) {
    return Feedback.of(
        hide.id(), hide.item(), hide.slateId(), Decision.NOT_INTERESTED, hide.occurredAt());
  }

  private static Recorded recorded(Interaction interaction) {
    return new Recorded(
        interaction.id(),
        interaction.type().wireName(),
        interaction.item().kind().wireName(),
        interaction.item().id(),
        interaction.context(),
        interaction.occurredAt(),
        interaction.slateId());
  }
}
