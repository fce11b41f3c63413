package fm.seda.local.stack;

import fm.seda.local.events.EventSource;
import fm.seda.local.events.LocalQueue;
import fm.seda.local.lambda.FunctionHost;
import fm.seda.local.schedules.Scheduled;
import fm.seda.local.schedules.Scheduler;
import fm.seda.topology.QueueSpec;
import fm.seda.topology.Trigger;
import java.time.Clock;
import java.util.List;

/** Connects queues and schedules with the functions they wake. */
final class EventSources {

  private final FunctionHost host;
  private final Shutdown shutdown;

  EventSources(FunctionHost host, Shutdown shutdown) {
    this.host = host;
    this.shutdown = shutdown;
  }

  void poll(Servers servers, List<LocalQueue> queues) {
    for (var function : host.functions()) {
      for (var trigger : function.spec().triggers()) {
        if (trigger instanceof Trigger.Queue it) {
          var client = servers.sqs().client();
          var queue = find(queues, it.queue());
          var source = EventSource.start(client, servers.sqs().region(), queue, it, function);
          shutdown.later(
              "event source " + it.queue().name(),
              () -> {
                source.close();
                client.close();
              });
        }
      }
    }
  }

  Scheduler schedule() {
    var schedules =
        host.functions().stream()
            .flatMap(function ->
                function.spec().triggers().stream()
                    .filter(Trigger.Schedule.class::isInstance)
                    .map(trigger -> ((Trigger.Schedule) trigger).schedule())
                    .map(spec -> new Scheduled(spec, function)))
            .toList();
    var scheduler = Scheduler.start(schedules, Clock.systemUTC());
    shutdown.later("schedules", scheduler::close);
    return scheduler;
  }

  private static LocalQueue find(List<LocalQueue> queues, QueueSpec spec) {
    return queues.stream().filter(queue -> queue.spec().equals(spec)).findFirst().orElseThrow();
  }
}
