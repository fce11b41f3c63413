package fm.seda.testkit.sqs;

import static fm.seda.testkit.sqs.Requests.required;
import static java.util.Objects.requireNonNullElse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The part of the API that is about queues. */
final class QueueActions {
  private final QueueDirectory directory;
  private final QueueUrls urls;

  QueueActions(QueueDirectory directory, QueueUrls urls) {
    this.directory = directory;
    this.urls = urls;
  }

  Map<String, Action> byName() {
    return Map.of(
        "CreateQueue", Action.of(Requests.NamedQueue.class, this::create),
        "GetQueueUrl", Action.of(Requests.NamedQueue.class, this::url),
        "ListQueues", Action.of(Requests.QueuePrefix.class, this::list),
        "DeleteQueue", Action.of(Requests.OfQueue.class, this::delete),
        "PurgeQueue", Action.of(Requests.OfQueue.class, this::purge),
        "GetQueueAttributes", Action.of(Requests.OfQueue.class, this::attributes),
        "SetQueueAttributes", Action.of(Requests.SetAttributes.class, this::set));
  }

  private Object create(Requests.NamedQueue request) {
    String name = required(request.queueName(), "QueueName");
    directory.create(name, requireNonNullElse(request.attributes(), Map.of()));
    return new Answers.QueueUrl(urls.of(name));
  }

  private Object url(Requests.NamedQueue request) {
    String name = required(request.queueName(), "QueueName");
    directory.require(name);
    return new Answers.QueueUrl(urls.of(name));
  }

  private Object list(Requests.QueuePrefix request) {
    String prefix = requireNonNullElse(request.queueNamePrefix(), "");
    return new Answers.QueueUrls(directory.names(prefix).stream().map(urls::of).toList());
  }

  private Object delete(Requests.OfQueue request) {
    directory.delete(urls.name(request.queueUrl()));
    return new Answers.Empty();
  }

  private Object purge(Requests.OfQueue request) {
    directory.purge(urls.name(request.queueUrl()));
    return new Answers.Empty();
  }

  private Object attributes(Requests.OfQueue request) {
    List<String> wanted = requireNonNullElse(request.attributeNames(), List.of());
    Map<String, String> all = new HashMap<>(directory.attributes(urls.name(request.queueUrl())));
    if (!wanted.contains("All")) {
      all.keySet().retainAll(wanted);
    }
    return new Answers.Attributes(all);
  }

  private Object set(Requests.SetAttributes request) {
    directory.set(urls.name(request.queueUrl()), required(request.attributes(), "Attributes"));
    return new Answers.Empty();
  }
}
