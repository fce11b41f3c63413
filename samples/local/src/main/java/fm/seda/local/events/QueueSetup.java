package fm.seda.local.events;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import fm.seda.topology.QueueSpec;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/** Creates queues with their dead-letter queues; queues that exist are brought up to date. */
public final class QueueSetup {

  private QueueSetup() {}

  public static List<LocalQueue> create(SqsClient sqs, List<QueueSpec> queues) {
    return queues.stream().map(queue -> create(sqs, queue)).toList();
  }

  private static LocalQueue create(SqsClient sqs, QueueSpec spec) {
    var deadLetters = sqs.createQueue(q -> q.queueName(spec.deadLetterName())).queueUrl();
    var redrive =
        JsonNodeFactory.instance
            .objectNode()
            .put("deadLetterTargetArn", arn(sqs, deadLetters))
            .put("maxReceiveCount", spec.maxReceives());
    var attributes =
        Map.of(
            QueueAttributeName.VISIBILITY_TIMEOUT, Long.toString(spec.visibility().toSeconds()),
            QueueAttributeName.REDRIVE_POLICY, redrive.toString());
    // attributes apart: creating a queue anew is an error when they differ
    var url = sqs.createQueue(q -> q.queueName(spec.name())).queueUrl();
    sqs.setQueueAttributes(q -> q.queueUrl(url).attributes(attributes));
    return new LocalQueue(spec, url, arn(sqs, url));
  }

  private static String arn(SqsClient sqs, String url) {
    var arn = QueueAttributeName.QUEUE_ARN;
    var attributes = sqs.getQueueAttributes(q -> q.queueUrl(url).attributeNames(arn)).attributes();
    return Objects.requireNonNull(attributes.get(arn), "every queue has an ARN");
  }
}
