package fm.seda.imports;

import fm.seda.platform.lists.FormerLists;
import fm.seda.platform.queue.ImportSettled;
import fm.seda.platform.queue.MessageQueue;
import fm.seda.platform.queue.Messages;
import fm.seda.storage.importing.Imports;
import fm.seda.storage.taste.TasteKeeper;
import fm.seda.topology.Queues;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What follows when a library is read: the person's taste and lists are computed anew, at once by
 * what is known, and again when the vectors of what is new have come.
 */
@Singleton
final class Aftermath {

  private static final Logger LOG = LoggerFactory.getLogger(Aftermath.class);

  /**
   * After so many looks the vectors are left to the hourly taste: embedding is down, or out of
   * money.
   */
  private static final int MOST_LOOKS = 10;

  private final Imports imports;
  private final TasteKeeper taste;
  private final FormerLists lists;
  private final MessageQueue queue;
  private final Messages messages;

  Aftermath(
      Imports imports,
      TasteKeeper taste,
      FormerLists lists,
      MessageQueue queue,
      Messages messages) {
    this.imports = imports;
    this.taste = taste;
    this.lists = lists;
    this.queue = queue;
    this.messages = messages;
  }

  /** Begins with it. */
  void begin(UUID userId) {
    renew(userId);
    if (imports.awaitVectors(userId)) {
      lookAgain(userId, 1);
    }
  }

  /** Has the vectors been waited for come? */
  void look(ImportSettled message) {
    if (!imports.awaitVectors(message.userId())) {
      renew(message.userId());
    } else if (message.looks() < MOST_LOOKS) {
      lookAgain(message.userId(), message.looks() + 1);
    } else {
      LOG.warn("vectors of what was imported are still missing; tastes know of them by the hour");
      renew(message.userId());
    }
  }

  private void renew(UUID userId) {
    taste.recompute(userId);
    lists.drop(userId, "import");
  }

  /** After one second, then two, four … up to a quarter of an hour. */
  private void lookAgain(UUID userId, int looks) {
    var pause = Duration.ofSeconds(Math.min(900, 1L << (looks - 1)));
    queue.sendLater(
        Queues.IMPORT, List.of(messages.about(userId, new ImportSettled(userId, looks))), pause);
  }
}
