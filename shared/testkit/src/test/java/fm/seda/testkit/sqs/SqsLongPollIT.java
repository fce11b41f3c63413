package fm.seda.testkit.sqs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;

class SqsLongPollIT {

  @RegisterExtension static final SqsFixture SQS = new SqsFixture();
  private static final Calls CALLS = SQS.calls();

  @Test
  void returnsAtOnceWhenAMessageArrives() {
    String url = SQS.queue();
    long begun = System.nanoTime();
    CompletableFuture<Void> sent = soon(() -> CALLS.send(url, "a"));

    assertThat(CALLS.receive(url, 10, 30)).hasSize(1);
    sent.join();

    assertThat(since(begun)).isBetween(Duration.ofMillis(250), Duration.ofSeconds(2));
  }

  @Test
  void isEmptyWhenNothingArrives() {
    String url = SQS.queue();
    long begun = System.nanoTime();

    assertThat(CALLS.receive(url, 1, 30)).isEmpty();

    assertThat(since(begun)).isBetween(Duration.ofMillis(950), Duration.ofSeconds(3));
  }

  @Test
  void endsWhenTheServerCloses() {
    SqsServer server = SqsServer.inMemory();
    Calls calls = new Calls(server.client());
    String url = calls.queue(SQS.name());
    long begun = System.nanoTime();
    CompletableFuture<Void> closed = soon(server::close);

    try {
      assertThat(calls.receive(url, 20, 30)).isEmpty();
    } catch (SdkException closedBeforeTheAnswerWasOut) {
      assertThat(closedBeforeTheAnswerWasOut).isInstanceOf(SdkClientException.class);
    }

    closed.join();
    server.close();
    calls.sqs().close();
    assertThat(since(begun)).isLessThan(Duration.ofSeconds(5));
  }

  /** While the caller is waiting for what this brings about. */
  private static CompletableFuture<Void> soon(Runnable work) {
    return CompletableFuture.runAsync(
        work, CompletableFuture.delayedExecutor(300, TimeUnit.MILLISECONDS));
  }

  private static Duration since(long nanoTime) {
    return Duration.ofNanos(System.nanoTime() - nanoTime);
  }
}
