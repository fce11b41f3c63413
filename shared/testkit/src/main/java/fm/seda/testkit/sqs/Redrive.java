package fm.seda.testkit.sqs;

import static fm.seda.testkit.sqs.SqsError.Code.INVALID_PARAMETER_VALUE;
import static fm.seda.testkit.sqs.SqsError.Code.NO_SUCH_RESOURCE;
import static java.util.stream.Collectors.groupingBy;

import fm.seda.testkit.sqs.Change.Moved;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Moves dead messages back. A task is done when it is answered; its pace is not throttled. */
final class Redrive {
  private final Store store;
  private final InstantSource clock;
  private final Supplier<String> ids;
  private final List<Task> tasks = new ArrayList<>();

  record Task(
      String handle, String source, @Nullable String destination, int moved, long startedAt) {}

  Redrive(Store store, InstantSource clock, Supplier<String> ids) {
    this.store = store;
    this.clock = clock;
    this.ids = ids;
  }

  /** To {@code destination}, or each to the queue it died in. */
  Task start(String source, @Nullable String destination) {
    return store.locked(() -> {
      Queue from = existing(source);
      if (sources(source).isEmpty()) {
        throw new SqsError(
            INVALID_PARAMETER_VALUE, "Source queue must be configured as a Dead Letter Queue.");
      }
      long now = clock.millis();
      Map<String, List<Message>> byTarget =
          from.messages().stream()
              .filter(m -> m.delivery().visibleAt() <= now)
              .collect(groupingBy(m -> target(m, destination)));
      byTarget.keySet().forEach(this::existing);
      byTarget.forEach((to, messages) -> move(source, to, messages, now));
      int moved = byTarget.values().stream().mapToInt(List::size).sum();
      Task task = new Task(ids.get(), source, destination, moved, now);
      tasks.addFirst(task);
      return task;
    });
  }

  List<Task> tasks(String source) {
    return store.locked(() -> tasks.stream().filter(t -> t.source().equals(source)).toList());
  }

  /** The queues whose dead letters end up in {@code target}. */
  List<String> sources(String target) {
    return store.locked(() ->
        store.queues().stream()
            .filter(q -> q.settings().redrive().filter(p -> p.target().equals(target)).isPresent())
            .map(Queue::name)
            .toList());
  }

  private void move(String from, String to, List<Message> messages, long now) {
    long order = store.nextOrder();
    List<Message> renewed = new ArrayList<>();
    for (Message message : messages) {
      renewed.add(message.again(ids.get(), order++, now));
    }
    store.commit(new Moved(from, messages.stream().map(Message::id).toList(), to, renewed));
  }

  private static String target(Message message, @Nullable String destination) {
    String target = destination != null ? destination : message.source();
    if (target == null) {
      throw new SqsError(
          INVALID_PARAMETER_VALUE,
          "A message was sent to the dead-letter queue directly: name a DestinationArn.");
    }
    return target;
  }

  private Queue existing(String name) {
    Queue found = store.find(name);
    if (found == null) {
      throw new SqsError(NO_SUCH_RESOURCE, "The queue " + name + " does not exist.");
    }
    return found;
  }
}
