package fm.seda.testkit.sqs;

import static fm.seda.testkit.sqs.Requests.required;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The part of the API that is about dead letters. */
final class RedriveActions {
  private final Redrive redrive;
  private final QueueUrls urls;

  RedriveActions(Redrive redrive, QueueUrls urls) {
    this.redrive = redrive;
    this.urls = urls;
  }

  Map<String, Action> byName() {
    return Map.of(
        "StartMessageMoveTask", Action.of(Requests.Move.class, this::start),
        "ListMessageMoveTasks", Action.of(Requests.Move.class, this::list),
        "ListDeadLetterSourceQueues", Action.of(Requests.OfQueue.class, this::sources));
  }

  private Object start(Requests.Move request) {
    String destination = request.destinationArn();
    Redrive.Task task =
        redrive.start(source(request), destination == null ? null : Arn.queue(destination));
    return new Answers.Started(task.handle());
  }

  private Object list(Requests.Move request) {
    return new Answers.MoveTasks(
        redrive.tasks(source(request)).stream().map(RedriveActions::answer).toList());
  }

  private Object sources(Requests.OfQueue request) {
    return new Answers.SourceQueueUrls(
        redrive.sources(urls.name(request.queueUrl())).stream().map(urls::of).toList());
  }

  private static Answers.MoveTask answer(Redrive.Task task) {
    return new Answers.MoveTask(
        task.handle(),
        "COMPLETED",
        Arn.of(task.source()),
        arn(task.destination()),
        task.moved(),
        task.moved(),
        task.startedAt());
  }

  private static String source(Requests.Move request) {
    return Arn.queue(required(request.sourceArn(), "SourceArn"));
  }

  private static @Nullable String arn(@Nullable String queue) {
    return queue == null ? null : Arn.of(queue);
  }
}
