package fm.seda.imports;

import fm.seda.calls.NotNow;
import fm.seda.domain.linking.MusicProvider;
import fm.seda.imports.provider.Libraries;
import fm.seda.linking.Grants;
import fm.seda.linking.SessionTokens;
import fm.seda.platform.queue.ImportLibrary;
import fm.seda.platform.queue.ImportSession;
import fm.seda.platform.queue.ImportSettled;
import fm.seda.platform.queue.Message;
import fm.seda.platform.queue.MessageQueue;
import fm.seda.platform.worker.MessageHandler;
import fm.seda.providers.Library;
import fm.seda.storage.importing.ImportRun;
import fm.seda.storage.importing.ImportRuns;
import fm.seda.topology.Queues;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whose library is to be read. Several who ask for the same are one reading; a provider that does
 * not answer is asked again later, for a day.
 */
@Singleton
final class ImportMessages implements MessageHandler {

  private static final Logger LOG = LoggerFactory.getLogger(ImportMessages.class);

  /** Well within the function's timeout: what is not read by then is another invocation's. */
  private static final Duration AT_A_TIME = Duration.ofMinutes(8);

  private static final Duration SHORTLY = Duration.ofSeconds(1);

  /** Whoever did not answer all day is asked again by the nightly reading. */
  private static final Duration PATIENCE = Duration.ofDays(1);

  /** What SQS takes at most. */
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);

  private final Libraries libraries;
  private final Grants grants;
  private final SessionTokens tokens;
  private final ImportRuns runs;
  private final Reading reading;
  private final Aftermath aftermath;
  private final MessageQueue queue;
  private final Clock clock;

  ImportMessages(
      Libraries libraries,
      Grants grants,
      SessionTokens tokens,
      ImportRuns runs,
      Reading reading,
      Aftermath aftermath,
      MessageQueue queue,
      Clock clock) {
    this.libraries = libraries;
    this.grants = grants;
    this.tokens = tokens;
    this.runs = runs;
    this.reading = reading;
    this.aftermath = aftermath;
    this.queue = queue;
    this.clock = clock;
  }

  @Override
  public Collection<Message> handle(List<Message> batch) {
    for (var message : batch) {
      switch (message.payload()) {
        case ImportLibrary linked -> {
          var provider = provider(linked.provider());
          read(
              message,
              linked.userId(),
              provider,
              question -> grants.withAccess(linked.userId(), provider, question));
        }
        case ImportSession session -> {
          var provider = provider(session.provider());
          read(
              message,
              session.userId(),
              provider,
              question ->
                  tokens.open(session.userId(), provider, session.sealedToken()).map(question));
        }
        case ImportSettled settled -> aftermath.look(settled);
        default ->
            throw new IllegalArgumentException(
                "the queue import does not carry " + message.payload().getClass().getSimpleName());
      }
    }
    return List.of();
  }

  private void read(Message message, UUID userId, MusicProvider provider, Access access) {
    var library = libraries.require(provider);
    runs.begin(userId, provider).ifPresent(run -> read(message, run, library, access));
  }

  private void read(Message message, ImportRun run, Library library, Access access) {
    var end = clock.instant().plus(AT_A_TIME);
    try {
      switch (reading.read(run, library, access, () -> clock.instant().isAfter(end))) {
        case FINISHED -> aftermath.begin(run.userId());
        case INTERRUPTED -> {
          runs.release(run);
          later(message, SHORTLY);
        }
        case OVER -> {}
      }
    } catch (NotNow later) {
      var name = run.provider().displayName();
      if (run.startedAt().plus(PATIENCE).isBefore(clock.instant())) {
        runs.fail(run, name + " did not answer for a day.");
      } else {
        LOG.warn("a library is read on in {}: {}", later.pause(), later.getMessage());
        runs.release(
            run, "%s does not answer at present; it is asked again by itself.".formatted(name));
        later(message, later.pause());
      }
    }
  }

  private void later(Message message, Duration pause) {
    var possible = pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    queue.sendLater(Queues.IMPORT, List.of(message), possible);
  }

  private static MusicProvider provider(String name) {
    return MusicProvider.fromWireName(name)
        .orElseThrow(() -> new IllegalArgumentException("no provider is called " + name));
  }
}
