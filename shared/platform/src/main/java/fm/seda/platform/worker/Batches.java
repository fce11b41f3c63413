package fm.seda.platform.worker;

import fm.seda.domain.problem.Unavailable;
import fm.seda.platform.config.Deployment;
import fm.seda.platform.queue.Message;
import fm.seda.platform.queue.MessageJson;
import fm.seda.platform.queue.MessageJson.Unreadable;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sees to it that one message's failure stays its own. */
@Singleton
@Requires(beans = MessageHandler.class)
final class Batches {

  private static final Logger LOG = LoggerFactory.getLogger(Batches.class);

  private final MessageHandler handler;
  private final MessageJson json;
  private final String cell;

  Batches(MessageHandler handler, MessageJson json, Deployment deployment) {
    this.handler = handler;
    this.json = json;
    this.cell = deployment.cell();
  }

  /** Works on what was delivered; answers which deliveries failed. */
  List<String> work(List<WorkerEvent.Delivered> delivered) {
    var failed = new ArrayList<String>();
    var messages = new LinkedHashMap<String, Message>();
    for (var one : delivered) {
      try {
        messages.put(one.messageId(), ours(json.read(one.body())));
      } catch (Unreadable | OfAnotherCell e) {
        LOG.error("message {} is refused: {}", one.messageId(), e.getMessage());
        failed.add(one.messageId());
      }
    }
    var unhandled = Set.copyOf(handle(List.copyOf(messages.values())));
    messages.forEach((messageId, message) -> {
      if (unhandled.contains(message)) {
        failed.add(messageId);
      }
    });
    return failed;
  }

  private Message ours(Message message) throws OfAnotherCell {
    if (!message.cell().equals(cell)) {
      throw new OfAnotherCell(message.cell());
    }
    return message;
  }

  private Collection<Message> handle(List<Message> batch) {
    if (batch.isEmpty()) {
      return List.of();
    }
    var attempt = new FutureTask<>(() -> handler.handle(batch));
    attempt.run();
    if (attempt.state() == Future.State.SUCCESS) {
      return attempt.resultNow();
    }
    var failure = attempt.exceptionNow();
    if (failure instanceof Error error) {
      throw error;
    }
    if (batch.size() > 1 && !(failure instanceof Unavailable)) {
      return batch.stream().flatMap(message -> handle(List.of(message)).stream()).toList();
    }
    LOG.error("failed: {}", batch.stream().map(Message::id).toList(), failure);
    return batch;
  }

  /** A message that went astray between regions. */
  private static final class OfAnotherCell extends Exception {
    private static final long serialVersionUID = 1L;

    OfAnotherCell(String cell) {
      super("it belongs to the cell " + cell);
    }
  }
}
