package fm.seda.imports;

import fm.seda.platform.queue.ImportLibrary;
import fm.seda.platform.queue.MessageQueue;
import fm.seda.platform.queue.Messages;
import fm.seda.platform.worker.Job;
import fm.seda.storage.importing.DueLibraries;
import fm.seda.storage.importing.DueLibraries.Due;
import fm.seda.topology.Queues;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Has the libraries of linked accounts read again that were not read for most of a day. */
@Singleton
final class ResyncLinks implements Job {

  private static final Duration FRESH = Duration.ofHours(20);
  private static final int PAGE = 1_000;

  private final DueLibraries libraries;
  private final MessageQueue queue;
  private final Messages messages;
  private final Clock clock;

  ResyncLinks(DueLibraries libraries, MessageQueue queue, Messages messages, Clock clock) {
    this.libraries = libraries;
    this.queue = queue;
    this.messages = messages;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "resync-links";
  }

  @Override
  public Map<String, Object> run() {
    var before = clock.instant().minus(FRESH);
    @Nullable Due last = null;
    int queued = 0;
    for (var page = libraries.page(before, last, PAGE);
        !page.isEmpty();
        page = libraries.page(before, last, PAGE)) {
      queue.send(
          Queues.IMPORT,
          page.stream()
              .map(due ->
                  messages.about(
                      due.userId(), new ImportLibrary(due.userId(), due.provider().wireName())))
              .toList());
      queued += page.size();
      last = page.getLast();
    }
    return Map.of("librariesQueued", queued);
  }
}
