package fm.seda.linkcallback;

import fm.seda.domain.Secret;
import fm.seda.domain.linking.MusicProvider;
import fm.seda.domain.problem.RateLimited;
import fm.seda.domain.problem.Unavailable;
import fm.seda.linking.SessionTokens;
import fm.seda.platform.queue.ImportLibrary;
import fm.seda.platform.queue.ImportSession;
import fm.seda.platform.queue.MessageQueue;
import fm.seda.platform.queue.Messages;
import fm.seda.platform.queue.Payload;
import fm.seda.storage.linking.LinkedAccounts;
import fm.seda.topology.Queues;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has libraries read, by who reads them. */
@Singleton
final class Imports {

  private static final Logger LOG = LoggerFactory.getLogger(Imports.class);
  private static final Duration PAUSE = Duration.ofMinutes(10);

  private final MessageQueue queue;
  private final Messages messages;
  private final LinkedAccounts accounts;
  private final SessionTokens tokens;
  private final Clock clock;

  Imports(
      MessageQueue queue,
      Messages messages,
      LinkedAccounts accounts,
      SessionTokens tokens,
      Clock clock) {
    this.queue = queue;
    this.messages = messages;
    this.accounts = accounts;
    this.tokens = tokens;
    this.clock = clock;
  }

  /** Of a link that was just made. If the queue does not take it, it is read when asked for. */
  void begin(UUID userId, MusicProvider provider) {
    try {
      request(userId, provider);
    } catch (Unavailable e) {
      LOG.warn("what was linked is read later: {}", e.getMessage());
    }
  }

  /**
   * Of a link that there is.
   *
   * @throws RateLimited if that was asked for just now
   */
  void request(UUID userId, MusicProvider provider) {
    // as precise as the database is
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    accounts
        .askForSync(userId, provider, now, PAUSE)
        .ifPresent(wait -> {
          throw new RateLimited(wait);
        });
    try {
      send(userId, new ImportLibrary(userId, provider.wireName()));
    } catch (Unavailable nobodyTold) {
      accounts.forgetRequest(userId, provider, now);
      throw nobodyTold;
    }
  }

  /** Of a library that is open to this token, once. */
  void requestSession(UUID userId, MusicProvider provider, Secret token) {
    send(
        userId,
        new ImportSession(userId, provider.wireName(), tokens.seal(userId, provider, token)));
  }

  private void send(UUID userId, Payload payload) {
    queue.send(Queues.IMPORT, List.of(messages.about(userId, payload)));
  }
}
