package fm.seda.testkit.sqs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName;

class SqsDeadLettersIT {

  @RegisterExtension static final SqsFixture SQS = new SqsFixture();
  private static final Calls CALLS = SQS.calls();

  @Test
  void movesAMessageToTheDeadLetterQueueAfterMaxReceives() {
    String dead = CALLS.queue(SQS.name() + "-dead");
    String url = CALLS.queueWithDeadLetters(SQS.name(), SQS.name() + "-dead", 2);
    String id = CALLS.send(url, "poison");
    CALLS.receive(url, 0, 0);
    CALLS.receive(url, 0, 0);

    assertThat(CALLS.receive(url, 1, 0)).isEmpty();

    Message buried = CALLS.receive(dead, 0, 30).getFirst();
    assertThat(buried.messageId()).isEqualTo(id);
    assertThat(buried.attributes())
        .containsEntry(MessageSystemAttributeName.DEAD_LETTER_QUEUE_SOURCE_ARN, Arn.of(SQS.name()));
  }

  @Test
  void movesDeadLettersBackWhereTheyDied() {
    String dead = CALLS.queue(SQS.name() + "-dead");
    String url = CALLS.queueWithDeadLetters(SQS.name(), SQS.name() + "-dead", 1);
    CALLS.send(url, "poison");
    CALLS.receive(url, 0, 0);
    CALLS.receive(url, 0, 0);

    CALLS.sqs().startMessageMoveTask(t -> t.sourceArn(Arn.of(SQS.name() + "-dead")));

    assertThat(CALLS.receive(dead, 0, 0)).isEmpty();
    assertThat(CALLS.bodies(url)).containsExactly("poison");
    assertThat(
            CALLS
                .sqs()
                .listMessageMoveTasks(t -> t.sourceArn(Arn.of(SQS.name() + "-dead")))
                .results())
        .singleElement()
        .satisfies(task -> assertThat(task.approximateNumberOfMessagesMoved()).isEqualTo(1));
    assertThat(CALLS.sqs().listDeadLetterSourceQueues(q -> q.queueUrl(dead)).queueUrls())
        .containsExactly(url);
  }
}
