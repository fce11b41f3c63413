package fm.seda.evaluate.running;

import fm.seda.datasets.Progress;
import fm.seda.local.events.EventSource;
import fm.seda.local.events.LocalQueue;
import fm.seda.local.events.QueueSetup;
import fm.seda.local.stack.QueueBacklog;
import fm.seda.local.stack.Shutdown;
import fm.seda.testkit.sqs.SqsServer;
import fm.seda.topology.FunctionSpec;
import fm.seda.topology.Queues;
import fm.seda.topology.Trigger;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import software.amazon.awssdk.services.sqs.SqsClient;

/**
 * One function at work on queues of its own. They end with the shift: a poll that was broken off
 * would take a message of the next one with it, and nobody would see that for minutes.
 */
final class Shift implements AutoCloseable {

  /** A batch of shards would be one instance's work while the others have nothing to do. */
  private static final int ONE_AT_A_TIME = 1;

  private final FunctionSpec function;
  private final SqsClient sqs;
  private final LocalQueue queue;
  private final Workers workers;
  private final Shutdown end;

  private Shift(
      FunctionSpec function, SqsClient sqs, LocalQueue queue, Workers workers, Shutdown end) {
    this.function = function;
    this.sqs = sqs;
    this.queue = queue;
    this.workers = workers;
    this.end = end;
  }

  /**
   * Deploys the function anew and feeds it.
   *
   * @param settings beside those of a deployment
   */
  static Shift begin(
      Scratch scratch, Workers workers, FunctionSpec function, Map<String, String> settings) {
    var end = new Shutdown();
    var server = SqsServer.inMemory();
    end.later("queues", server::close);
    var sqs = server.client();
    end.later("SQS client", sqs::close);
    var queues = QueueSetup.create(sqs, Queues.ALL);
    var deployed = workers.deploy(function, scratch.environment(server, queues), settings);
    end.later(function.name(), deployed::close);
    var trigger = trigger(function);
    var queue =
        queues.stream().filter(it -> it.spec().equals(trigger.queue())).findFirst().orElseThrow();
    var source = EventSource.start(sqs, server.region(), queue, trigger, deployed);
    end.later("event source", source::close);
    return new Shift(function, sqs, queue, workers, end);
  }

  private static Trigger.Queue trigger(FunctionSpec function) {
    return function.triggers().stream()
        .filter(Trigger.Queue.class::isInstance)
        .map(Trigger.Queue.class::cast)
        .map(it -> new Trigger.Queue(it.queue(), ONE_AT_A_TIME, Duration.ZERO))
        .findFirst()
        .orElseThrow();
  }

  /** For who has work to hand out. */
  SqsClient client() {
    return sqs;
  }

  /** Where the work waits. */
  String queueUrl() {
    return queue.url();
  }

  /**
   * Returns when everything is done.
   *
   * @param done how much is
   */
  void await(LongSupplier done, Progress progress) {
    new Drain(new QueueBacklog(sqs, List.of(queue)), done, progress)
        .await(function, workers.log(function));
  }

  @Override
  public void close() {
    end.run();
  }
}
