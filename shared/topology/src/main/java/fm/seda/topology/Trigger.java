package fm.seda.topology;

import java.time.Duration;
import java.util.List;

/** What wakes a function. */
public sealed interface Trigger {

  /** Requests to these routes, as API Gateway HTTP API events (payload 2.0). */
  record Http(List<Route> routes) implements Trigger {}

  /**
   * Messages of a queue, with partial batch responses.
   *
   * @param batchSize at most this many messages in one event
   * @param window how long to gather a batch after its first message; zero hands over at once
   */
  record Queue(QueueSpec queue, int batchSize, Duration window) implements Trigger {}

  /** A clock. */
  record Schedule(ScheduleSpec schedule) implements Trigger {}

  /** A deployment, before anything else goes live. */
  record Deploy() implements Trigger {}

  /** Somebody who looks after the cell, and asks for one of these jobs by hand. */
  record ByHand(List<String> jobs) implements Trigger {}
}
