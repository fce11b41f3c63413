package fm.seda.platform.queue;

import fm.seda.topology.QueueSpec;
import java.time.Duration;
import java.util.List;

/** Takes messages for other functions. What it has taken is delivered at least once. */
public interface MessageQueue {

  /**
   * Sends these messages; when it returns, all of them are safe.
   *
   * @throws fm.seda.domain.problem.Unavailable if the queue did not take all of them; some may have
   *     been sent, so sending again repeats them under the same ids
   */
  default void send(QueueSpec queue, List<Message> messages) {
    sendLater(queue, messages, Duration.ZERO);
  }

  /**
   * As {@link #send}, but they are delivered only after this time, of which SQS takes at most a
   * quarter of an hour.
   */
  void sendLater(QueueSpec queue, List<Message> messages, Duration delay);
}
