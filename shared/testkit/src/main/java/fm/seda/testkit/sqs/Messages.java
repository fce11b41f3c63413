package fm.seda.testkit.sqs;

import static fm.seda.testkit.sqs.SqsError.Code.INVALID_PARAMETER_VALUE;
import static fm.seda.testkit.sqs.SqsError.Code.NOT_IN_FLIGHT;

import fm.seda.testkit.sqs.Change.Delivered;
import fm.seda.testkit.sqs.Change.Moved;
import fm.seda.testkit.sqs.Change.Removed;
import fm.seda.testkit.sqs.Change.Stored;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What send, receive, delete and change-visibility mean. */
final class Messages {
  private final Store store;
  private final InstantSource clock;
  private final Supplier<String> ids;

  Messages(Store store, InstantSource clock, Supplier<String> ids) {
    this.store = store;
    this.clock = clock;
    this.ids = ids;
  }

  /** All of them or, when the journal fails, none. */
  List<Message> send(String queue, List<Draft> drafts) {
    return store.locked(() -> {
      QueueSettings settings = store.queue(queue).settings();
      drafts.forEach(draft -> draft.check(settings));
      long order = store.nextOrder();
      List<Message> messages = new ArrayList<>();
      for (Draft draft : drafts) {
        messages.add(message(draft, settings, order++));
      }
      store.commit(new Stored(queue, messages));
      return messages;
    });
  }

  /** Waits for a message when there is none, as long as asked or as the queue says. */
  List<Message> receive(
      String queue, int max, @Nullable Integer hideSeconds, @Nullable Integer waitSeconds) {
    return store.locked(() -> {
      QueueSettings settings = store.queue(queue).settings();
      int wait =
          waitSeconds == null ? settings.seconds("ReceiveMessageWaitTimeSeconds") : waitSeconds;
      long deadline = clock.millis() + wait * 1000L;
      List<Message> taken = take(store.queue(queue), max, hideSeconds);
      while (taken.isEmpty() && clock.millis() < deadline) {
        if (!store.await(queue, patience(store.queue(queue), deadline))) {
          return taken;
        }
        taken = take(store.queue(queue), max, hideSeconds);
      }
      return taken;
    });
  }

  /** Deleting what is gone, or was meanwhile given to somebody else, succeeds and does nothing. */
  void delete(String queue, List<String> receipts) {
    store.locked(() -> {
      List<String> held =
          receipts.stream()
              .flatMap(receipt -> held(store.queue(queue), receipt))
              .map(Message::id)
              .toList();
      if (!held.isEmpty()) {
        store.commit(new Removed(queue, held));
      }
      return held;
    });
  }

  void changeVisibility(String queue, String receipt, int seconds) {
    store.locked(() -> {
      long now = clock.millis();
      Message message =
          held(store.queue(queue), receipt)
              .findFirst()
              .orElseThrow(() ->
                  new SqsError(
                      INVALID_PARAMETER_VALUE,
                      "Message does not exist or is not available for visibility timeout change."));
      if (!message.delivery().inFlight(now)) {
        throw new SqsError(NOT_IN_FLIGHT, "The message is visible already.");
      }
      Delivery changed = message.delivery().visibleAgainAt(now + seconds * 1000L);
      store.commit(new Delivered(queue, Map.of(message.id(), changed)));
      return changed;
    });
  }

  /** Makes everything in flight visible: for when all receivers died together with the server. */
  void releaseInFlight() {
    store.locked(() -> {
      long now = clock.millis();
      for (Queue queue : store.queues()) {
        Map<String, Delivery> released = new LinkedHashMap<>();
        for (Message message : queue.messages()) {
          if (message.delivery().inFlight(now)) {
            released.put(message.id(), message.delivery().releasedAt(now));
          }
        }
        if (!released.isEmpty()) {
          store.commit(new Delivered(queue.name(), released));
        }
      }
      return store;
    });
  }

  private Message message(Draft draft, QueueSettings settings, long order) {
    long now = clock.millis();
    int delay =
        draft.delaySeconds() == null ? settings.seconds("DelaySeconds") : draft.delaySeconds();
    return new Message(
        ids.get(),
        order,
        draft.body(),
        draft.attributes(),
        draft.trace(),
        now,
        null,
        Delivery.visibleFrom(now + delay * 1000L));
  }

  private List<Message> take(Queue queue, int max, @Nullable Integer hideSeconds) {
    long now = clock.millis();
    int hide = hideSeconds == null ? queue.settings().seconds("VisibilityTimeout") : hideSeconds;
    RedrivePolicy redrive =
        queue.settings().redrive().filter(p -> store.find(p.target()) != null).orElse(null);
    Map<String, Delivery> taken = new LinkedHashMap<>();
    List<Message> dead = new ArrayList<>();
    for (Message message : queue.messages()) {
      if (taken.size() == max || message.delivery().visibleAt() > now) {
        break;
      }
      if (redrive != null && redrive.exhausted(message)) {
        dead.add(message);
      } else {
        String receipt = Receipt.of(message.id(), ids.get());
        taken.put(message.id(), message.delivery().receivedAt(now, now + hide * 1000L, receipt));
      }
    }
    if (redrive != null && !dead.isEmpty()) {
      List<String> gone = dead.stream().map(Message::id).toList();
      List<Message> there = dead.stream().map(m -> m.deadIn(queue.name(), now)).toList();
      store.commit(new Moved(queue.name(), gone, redrive.target(), there));
    }
    if (!taken.isEmpty()) {
      store.commit(new Delivered(queue.name(), taken));
    }
    return taken.keySet().stream().flatMap(id -> Stream.ofNullable(queue.get(id))).toList();
  }

  private long patience(Queue queue, long deadline) {
    long until = Math.min(deadline, queue.nextVisibleAt().orElse(deadline));
    return Math.max(1, until - clock.millis());
  }

  private static Stream<Message> held(Queue queue, String receipt) {
    return Stream.ofNullable(queue.get(Receipt.messageId(receipt)))
        .filter(message -> receipt.equals(message.delivery().receipt()));
  }
}
