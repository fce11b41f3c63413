package fm.seda.activityingest;

import fm.seda.platform.queue.Message;
import fm.seda.platform.worker.MessageHandler;
import fm.seda.storage.activity.AcceptedInteraction;
import fm.seda.storage.activity.ActivityLog;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes a batch in one transaction, then lets it act.
 *
 * <p>Should the function die between the two, the batch is delivered again: nothing is counted
 * twice, and because what has to act is told by the messages and not by what was new in them, it
 * acts then.
 */
@Singleton
final class ActivityMessages implements MessageHandler {

  private static final Logger LOG = LoggerFactory.getLogger(ActivityMessages.class);

  private final ActivityLog log;
  private final Reactions reactions;

  ActivityMessages(ActivityLog log, Reactions reactions) {
    this.log = log;
    this.reactions = reactions;
  }

  @Override
  public Collection<Message> handle(List<Message> batch) {
    List<AcceptedInteraction> accepted =
        batch.stream().flatMap(message -> AcceptedOf.message(message).stream()).toList();
    var recorded = log.record(accepted);
    if (recorded.strangers() > 0) {
      LOG.warn("dropped {} interactions of deleted or unknown people", recorded.strangers());
    }
    LOG.info("recorded {} interactions, {} repeated", recorded.fresh(), recorded.repeated());
    reactions.to(accepted);
    return List.of();
  }
}
