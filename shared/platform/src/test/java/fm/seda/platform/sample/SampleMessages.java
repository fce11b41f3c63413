package fm.seda.platform.sample;

import fm.seda.domain.problem.Unavailable;
import fm.seda.platform.queue.Message;
import fm.seda.platform.queue.RerankUser;
import fm.seda.platform.worker.MessageHandler;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Does what the messages say: {@code fail}, {@code throw}, {@code outage}, or nothing. */
@Singleton
public final class SampleMessages implements MessageHandler {

  /** Every batch it was given, in all contexts. */
  public static final List<List<Message>> BATCHES = new ArrayList<>();

  @Override
  public Collection<Message> handle(List<Message> batch) {
    BATCHES.add(batch);
    for (var message : batch) {
      switch (reason(message)) {
        case "throw" -> throw new IllegalStateException("poison");
        case "outage" -> throw new Unavailable("database", new IllegalStateException("refused"));
        default -> {}
      }
    }
    return batch.stream().filter(message -> reason(message).equals("fail")).toList();
  }

  private static String reason(Message message) {
    return message.payload() instanceof RerankUser rerank ? rerank.reason() : "";
  }
}
