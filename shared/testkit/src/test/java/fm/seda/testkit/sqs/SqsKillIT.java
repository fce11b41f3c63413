package fm.seda.testkit.sqs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;

class SqsKillIT {
  private static final String PADDING = "x".repeat(4_000);
  private static final int SENDERS = 3;

  private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
  private final Set<String> deleted = ConcurrentHashMap.newKeySet();
  private final Set<String> maybeDeleted = ConcurrentHashMap.newKeySet();

  @Test
  void keepsAcknowledgedMessagesOverAKill(@TempDir Path folder)
      throws IOException, InterruptedException {
    for (int kill = 1; kill <= 3; kill++) {
      workUntilKilled(SqsProcess.start(folder), 1_000);
    }

    List<String> found = drain(folder);

    Set<String> expected = new HashSet<>(acknowledged);
    expected.removeAll(deleted);
    expected.removeAll(maybeDeleted);
    assertThat(found)
        .doesNotHaveDuplicates()
        .containsAll(expected)
        .doesNotContainAnyElementsOf(deleted);
    assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(3_000);
    assertThat(deleted).isNotEmpty();
    assertThat(expected).isNotEmpty();
  }

  /** Sends in batches and deletes some; SIGKILL strikes after so many acknowledged sends. */
  private void workUntilKilled(SqsProcess server, int messages)
      throws IOException, InterruptedException {
    CountDownLatch enough = new CountDownLatch(messages / 10);
    try (SqsServer remote = SqsServer.external(server.endpoint());
        SqsClient sqs = remote.client();
        ExecutorService threads = Executors.newFixedThreadPool(SENDERS + 1)) {
      Calls calls = new Calls(sqs);
      String url = calls.queue("q");
      List<Future<?>> work = new ArrayList<>();
      for (int sender = 0; sender < SENDERS; sender++) {
        work.add(threads.submit(() -> sendUntilKilled(calls, url, enough)));
      }
      work.add(threads.submit(() -> deleteUntilKilled(calls, url)));
      enough.await();
      assertThat(work).noneMatch(Future::isDone);
      server.kill();
    }
  }

  private void sendUntilKilled(Calls calls, String url, CountDownLatch enough) {
    try {
      while (true) {
        acknowledged.addAll(calls.sendBatch(url, Collections.nCopies(10, PADDING)));
        enough.countDown();
      }
    } catch (SdkException killed) {
      enough.countDown();
    }
  }

  private void deleteUntilKilled(Calls calls, String url) {
    try {
      while (true) {
        for (Message message : calls.receive(url, 1, 1).stream().limit(3).toList()) {
          maybeDeleted.add(message.messageId());
          calls.delete(url, message);
          deleted.add(message.messageId());
        }
      }
    } catch (SdkException killed) {
      return;
    }
  }

  private List<String> drain(Path folder) throws IOException, InterruptedException {
    SqsProcess restarted = SqsProcess.start(folder);
    List<String> found = new ArrayList<>();
    try (SqsServer remote = SqsServer.external(restarted.endpoint());
        SqsClient sqs = remote.client()) {
      Calls calls = new Calls(sqs);
      String url = calls.queue("q");
      List<Message> batch = calls.receive(url, 2, 600);
      while (!batch.isEmpty()) {
        batch.forEach(message -> found.add(message.messageId()));
        batch = calls.receive(url, 2, 600);
      }
    } finally {
      restarted.kill();
    }
    return found;
  }
}
