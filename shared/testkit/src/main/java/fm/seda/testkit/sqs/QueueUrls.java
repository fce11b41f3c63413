package fm.seda.testkit.sqs;

import static fm.seda.testkit.sqs.Requests.required;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** How a queue is called by clients. Whatever host they use, the last part is its name. */
record QueueUrls(URI endpoint) {

  String of(String queue) {
    return endpoint + "/" + Arn.ACCOUNT + "/" + queue;
  }

  String name(@Nullable String queueUrl) {
    String url = required(queueUrl, "QueueUrl");
    return url.substring(url.lastIndexOf('/') + 1);
  }
}
