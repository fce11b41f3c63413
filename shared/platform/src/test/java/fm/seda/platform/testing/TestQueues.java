package fm.seda.platform.testing;

import fm.seda.testkit.sqs.SqsServer;
import fm.seda.topology.QueueSpec;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/** Real queues for a function to send to, and what it sent. */
public final class TestQueues implements AutoCloseable {

  private final SqsServer server = SqsServer.inMemory();
  private final SqsClient client = server.client();
  private final Map<String, String> urls = new HashMap<>();

  /** These, and no others. */
  public TestQueues(QueueSpec... queues) {
    for (var queue : queues) {
      urls.put(queue.name(), client.createQueue(it -> it.queueName(queue.name())).queueUrl());
    }
  }

  /** Where they are, as a deployment tells a function. */
  public Map<String, Object> settings() {
    var settings = new HashMap<String, Object>();
    settings.put("seda.aws.endpoint", server.endpoint().toString());
    settings.put("seda.aws.region", server.region());
    urls.forEach((name, url) -> settings.put("seda.queue.url." + name, url));
    return settings;
  }

  /** How many messages are in it, also those that are not delivered yet. */
  public int waiting(QueueSpec queue) {
    var counts =
        client
            .getQueueAttributes(
                it -> it.queueUrl(urls.get(queue.name())).attributeNames(QueueAttributeName.ALL))
            .attributes();
    return Integer.parseInt(counts.get(QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES))
        + Integer.parseInt(counts.get(QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_DELAYED));
  }

  /** Takes everything out of one of them. */
  public List<String> drain(QueueSpec queue) {
    var url = urls.get(queue.name());
    var bodies = new ArrayList<String>();
    List<Message> batch;
    do {
      batch = client.receiveMessage(it -> it.queueUrl(url).maxNumberOfMessages(10)).messages();
      for (var message : batch) {
        bodies.add(message.body());
        client.deleteMessage(it -> it.queueUrl(url).receiptHandle(message.receiptHandle()));
      }
    } while (!batch.isEmpty());
    return bodies;
  }

  /** An outage, for good. */
  public void goDown() {
    server.close();
  }

  @Override
  public void close() {
    client.close();
    server.close();
  }
}
