package fm.seda.testkit.sqs;

import static java.nio.file.StandardOpenOption.APPEND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

class SqsDurabilityIT {
  @TempDir Path folder;

  @Test
  void deletedMessagesStayDeletedOverARestart() {
    serve(calls -> {
      String url = calls.queue("q");
      calls.send(url, "deleted");
      calls.delete(url, calls.receive(url, 0, 30).getFirst());
      calls.send(url, "kept");
    });

    serve(calls -> assertThat(calls.bodies(calls.queue("q"))).containsExactly("kept"));
  }

  @Test
  void purgedMessagesStayPurgedOverARestart() {
    serve(calls -> {
      String url = calls.queue("q");
      calls.send(url, "purged");
      calls.sqs().purgeQueue(p -> p.queueUrl(url));
    });

    serve(calls -> assertThat(calls.bodies(calls.queue("q"))).isEmpty());
  }

  @Test
  void deadLettersAreInOneQueueOnlyAfterARestart() {
    serve(calls -> {
      calls.queue("dead");
      String url = calls.queueWithDeadLetters("q", "dead", 1);
      calls.send(url, "poison");
      calls.receive(url, 1, 0);
      assertThat(calls.receive(url, 1, 0)).isEmpty();
    });

    serve(calls -> {
      assertThat(calls.bodies(calls.queue("q"))).isEmpty();
      assertThat(calls.bodies(calls.queue("dead"))).containsExactly("poison");
    });
  }

  @Test
  void keepsQueuesAttributesReceiveCountsAndReceipts() {
    String[] receipt = new String[1];
    serve(calls -> {
      calls.queue("dead");
      String url = calls.queueWithDeadLetters("q", "dead", 5);
      calls.send(url, "held");
      calls.receive(url, 0, 0);
      receipt[0] = calls.receive(url, 0, 300).getFirst().receiptHandle();
      calls
          .sqs()
          .setQueueAttributes(
              q -> q.queueUrl(url).attributes(Map.of(QueueAttributeName.VISIBILITY_TIMEOUT, "77")));
    });

    serve(calls -> {
      String url = calls.sqs().getQueueUrl(q -> q.queueName("q")).queueUrl();
      assertThat(calls.attribute(url, QueueAttributeName.VISIBILITY_TIMEOUT)).isEqualTo("77");
      assertThat(calls.attribute(url, QueueAttributeName.REDRIVE_POLICY)).contains(Arn.of("dead"));
      assertThat(calls.receive(url, 0, 0)).isEmpty();
      calls
          .sqs()
          .changeMessageVisibility(
              c -> c.queueUrl(url).receiptHandle(receipt[0]).visibilityTimeout(0));
      Message again = calls.receive(url, 0, 0).getFirst();
      assertThat(again.attributes())
          .containsEntry(MessageSystemAttributeName.APPROXIMATE_RECEIVE_COUNT, "3");
    });
  }

  @Test
  void dropsALineTornByACrash() throws IOException {
    serve(calls -> calls.send(calls.queue("q"), "whole"));
    Files.writeString(
        folder.resolve("journal.jsonl"), "{\"change\":\"stored\",\"queue\":\"q\",\"mess", APPEND);

    serve(calls -> calls.send(calls.queue("q"), "after"));

    serve(calls -> assertThat(calls.bodies(calls.queue("q"))).containsExactly("whole", "after"));
  }

  @Test
  void refusesAFolderThatIsInUse() {
    try (SqsServer first = SqsServer.durable(folder, 0)) {
      assertThatThrownBy(() -> SqsServer.durable(folder, 0))
          .hasStackTraceContaining("Another SQS server is using");
      assertThat(first.endpoint().getHost()).isEqualTo("127.0.0.1");
    }
  }

  @Test
  void givesTheFolderBackWhenItsPortIsTaken() {
    try (SqsServer other = SqsServer.inMemory()) {
      int taken = other.endpoint().getPort();
      assertThatThrownBy(() -> SqsServer.durable(folder, taken))
          .hasMessageContaining("Cannot listen on 127.0.0.1:" + taken);
    }

    serve(calls -> assertThat(calls.sqs().listQueues().queueUrls()).isEqualTo(List.of()));
  }

  private void serve(Consumer<Calls> use) {
    try (SqsServer server = SqsServer.durable(folder, 0);
        SqsClient sqs = server.client()) {
      use.accept(new Calls(sqs));
    }
  }
}
