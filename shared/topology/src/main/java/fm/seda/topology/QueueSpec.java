package fm.seda.topology;

import java.time.Duration;

/**
 * A queue and its dead-letter queue.
 *
 * @param visibility how long a message is hidden from others while one function works on it
 * @param maxReceives after this many failed tries a message moves to the dead-letter queue
 */
public record QueueSpec(String name, Duration visibility, int maxReceives) {

  /** Where messages go that cannot be processed. */
  public String deadLetterName() {
    return name + "-dlq";
  }
}
