package fm.seda.local.events;

import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.local.lambda.FunctionHost;
import fm.seda.local.lambda.FunctionLogs;
import fm.seda.local.lambda.LocalFunction;
import fm.seda.local.sample.Await;
import fm.seda.local.sample.SamplePackage;
import fm.seda.local.sample.Sorter;
import fm.seda.testkit.sqs.SqsServer;
import fm.seda.topology.QueueSpec;
import fm.seda.topology.Trigger;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchRequestEntry;

class EventSourceIT {

  /** Longer than a function may take to start: what comes again does so because we say so. */
  private static final QueueSpec PARCELS = new QueueSpec("parcels", Duration.ofMinutes(2), 2);

  private static final PrintStream OUT = System.out;
  private static final PrintStream ERR = System.err;

  @TempDir Path folder;
  private final SqsServer server = SqsServer.inMemory();
  private final SqsClient sqs = server.client();
  private FunctionHost host;
  private LocalFunction sorter;
  private LocalQueue queue;
  private EventSource source;

  @BeforeEach
  void start() throws Exception {
    var logs = FunctionLogs.capture(folder.resolve("logs"));
    host = new FunctionHost(folder.resolve("functions"), logs, InstantSource.system());
    sorter =
        host.deploy(
            SamplePackage.spec(Sorter.class, 2, Duration.ofSeconds(20)),
            SamplePackage.zip(folder, Sorter.class),
            Map.of());
    queue = QueueSetup.create(sqs, List.of(PARCELS)).getFirst();
  }

  @AfterEach
  void stop() {
    if (source != null) {
      source.close();
    }
    host.close();
    sqs.close();
    server.close();
    System.setOut(OUT);
    System.setErr(ERR);
  }

  @Test
  void handsOverWaitingMessagesInBatches() {
    var names = IntStream.range(0, 25).mapToObj(i -> "parcel-" + i).toList();
    send(names);

    poll(20, Duration.ZERO);

    Await.until("everything is sorted", () -> sorted().size() == 25);
    assertThat(sorted())
        .extracting(line -> line.split(" ")[0])
        .containsExactlyInAnyOrderElementsOf(names);
    assertThat(sorted()).anyMatch(line -> line.endsWith(" of 20"));
    Await.until("the queue is empty", () -> count(queue.url()) == 0);
  }

  @Test
  void aReportedFailureComesBackAndEndsInTheDeadLetters() {
    send(List.of("good", "bad", "fine"));

    poll(10, Duration.ofMillis(100));

    Await.until("only bad is left", () -> sorted().size() == 3 && count(queue.url()) == 1);
    awaitGivenUp("bad");
    assertThat(sorted().stream().filter(line -> line.startsWith("bad"))).hasSize(2);
    assertThat(sorted().stream().filter(line -> line.startsWith("good"))).hasSize(1);
    assertThat(sorted().stream().filter(line -> line.startsWith("fine"))).hasSize(1);
  }

  @Test
  void aCrashFailsItsBatchAndBlocksNoOther() {
    send(List.of("crash"));
    poll(1, Duration.ZERO);

    send(List.of("next"));

    Await.until("next is sorted", () -> sorted().contains("next of 1"));
    Await.until("only crash is left", () -> count(queue.url()) == 1);
    awaitGivenUp("crash");
    assertThat(count(queue.url())).isZero();
  }

  @Test
  void takesNothingAfterItIsClosed() {
    poll(10, Duration.ZERO);

    source.close();
    send(List.of("late"));

    assertThat(count(queue.url())).isOne();
  }

  @Test
  void queuesOfAnEarlierRunAreBroughtUpToDate() {
    var patient = new QueueSpec(PARCELS.name(), Duration.ofSeconds(77), 2);

    var again = QueueSetup.create(sqs, List.of(patient)).getFirst();

    assertThat(again.url()).isEqualTo(queue.url());
    assertThat(attribute(again.url(), QueueAttributeName.VISIBILITY_TIMEOUT)).isEqualTo("77");
  }

  /** Lets it come again at once, as often as it may. */
  private void awaitGivenUp(String name) {
    Await.until(
        name + " is given up",
        () -> {
          server.releaseInFlight();
          return count(deadLetters()) == 1;
        });
  }

  private void poll(int batchSize, Duration window) {
    var trigger = new Trigger.Queue(PARCELS, batchSize, window);
    source = EventSource.start(sqs, server.region(), queue, trigger, sorter);
  }

  private void send(List<String> names) {
    for (int from = 0; from < names.size(); from += 10) {
      var part = names.subList(from, Math.min(from + 10, names.size()));
      var entries =
          part.stream()
              .map(name ->
                  SendMessageBatchRequestEntry.builder()
                      .id(name)
                      .messageBody(folder.resolve("sorted") + " " + name)
                      .build())
              .toList();
      sqs.sendMessageBatch(batch -> batch.queueUrl(queue.url()).entries(entries));
    }
  }

  private List<String> sorted() {
    try {
      var file = folder.resolve("sorted");
      return Files.exists(file) ? Files.readAllLines(file) : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String deadLetters() {
    return sqs.getQueueUrl(q -> q.queueName(PARCELS.deadLetterName())).queueUrl();
  }

  private int count(String url) {
    return Integer.parseInt(attribute(url, QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES))
        + Integer.parseInt(
            attribute(url, QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_NOT_VISIBLE));
  }

  private String attribute(String url, QueueAttributeName name) {
    var attributes = sqs.getQueueAttributes(q -> q.queueUrl(url).attributeNames(name));
    return attributes.attributes().get(name);
  }
}
