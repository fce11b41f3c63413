package fm.seda.embedbatch;

import fm.seda.domain.Item;
import fm.seda.platform.queue.ItemsChanged;
import fm.seda.platform.queue.MessageJson;
import fm.seda.platform.queue.Messages;
import fm.seda.platform.testing.LambdaEvent;
import fm.seda.platform.worker.WorkerFunction;
import fm.seda.storage.bulk.ItemBatch;
import fm.seda.storage.testing.FunctionSettings;
import io.micronaut.context.ApplicationContext;
import java.util.List;
import java.util.stream.Stream;

/** One instance of the function, as it would be on Lambda. */
final class Instance implements AutoCloseable {

  private final ApplicationContext context;
  private final WorkerFunction function;

  Instance(FunctionSettings settings) {
    context = ApplicationContext.run(settings.toMap());
    function = new WorkerFunction(context) {};
  }

  /** Items that somebody has just added, and the messages about them. */
  List<String> added(Item... items) {
    context.getBean(ItemBatch.class).upsert(List.of(items));
    var refs = Stream.of(items).map(Item::ref).toList();
    return ItemsChanged.about(refs).stream()
        .map(context.getBean(Messages.class)::of)
        .map(context.getBean(MessageJson.class)::write)
        .toList();
  }

  /** Delivers these messages; answers what it answers. */
  String deliver(List<String> messages) {
    return LambdaEvent.of(messages).wake(function);
  }

  String run(String job) {
    return LambdaEvent.job(job).wake(function);
  }

  @Override
  public void close() {
    context.close();
  }
}
