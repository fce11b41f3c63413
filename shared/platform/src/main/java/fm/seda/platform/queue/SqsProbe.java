package fm.seda.platform.queue;

import fm.seda.domain.port.ReadinessProbe;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.env.Environment;
import jakarta.inject.Singleton;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/** Whether the queues this function sends to are there; it can still read without them. */
@Singleton
@Requires(condition = SendsMessages.class)
final class SqsProbe implements ReadinessProbe {

  private final SqsClient sqs;
  private final Environment configuration;

  SqsProbe(SqsClient sqs, Environment configuration) {
    this.sqs = sqs;
    this.configuration = configuration;
  }

  @Override
  public String dependency() {
    return "queue";
  }

  @Override
  public boolean required() {
    return false;
  }

  @Override
  public boolean answers() {
    try {
      configuration
          .getProperties("seda.queue.url")
          .values()
          .forEach(url ->
              sqs.getQueueAttributes(request ->
                  request.queueUrl(url.toString()).attributeNames(QueueAttributeName.QUEUE_ARN)));
      return true;
    } catch (SdkException e) {
      return false;
    }
  }
}
