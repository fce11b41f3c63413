package fm.seda.local.events;

import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.local.lambda.Outcome;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sqs.model.Message;

class BatchResponseTest {

  private static final Message A = Message.builder().messageId("a").build();
  private static final Message B = Message.builder().messageId("b").build();
  private static final List<Message> BATCH = List.of(A, B);

  @Test
  void everythingIsDoneWithoutReportedFailures() {
    assertThat(done("{\"batchItemFailures\":[]}")).isEqualTo(BATCH);
    assertThat(done("{}")).isEqualTo(BATCH);
    assertThat(done("null")).isEqualTo(BATCH);
    assertThat(done("")).isEqualTo(BATCH);
  }

  @Test
  void whatFailedIsNotDone() {
    assertThat(done("{\"batchItemFailures\":[{\"itemIdentifier\":\"a\"}]}")).containsExactly(B);
  }

  @Test
  void anUnknownFailureFailsTheBatch() {
    assertThat(done("{\"batchItemFailures\":[{\"itemIdentifier\":\"c\"}]}")).isEmpty();
    assertThat(done("{\"batchItemFailures\":[{\"itemIdentifier\":\"\"}]}")).isEmpty();
    assertThat(done("{\"batchItemFailures\":[{}]}")).isEmpty();
    assertThat(done("not JSON")).isEmpty();
  }

  @Test
  void aFailedFunctionFailsTheBatch() {
    assertThat(BatchResponse.done(BATCH, new Outcome.Failed("Error", "message"))).isEmpty();
    assertThat(BatchResponse.done(BATCH, new Outcome.TimedOut(Duration.ofSeconds(1)))).isEmpty();
  }

  private static List<Message> done(String answer) {
    return BatchResponse.done(BATCH, new Outcome.Answer(answer));
  }
}
