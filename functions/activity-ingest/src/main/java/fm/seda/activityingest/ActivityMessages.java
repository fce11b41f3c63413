package fm.seda.activityingest;

import fm.seda.platform.queue.Message;
import fm.seda.platform.worker.MessageHandler;
import fm.seda.storage.activity.ActivityLog;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A batch is one transaction: each interaction is counted once, however often it is delivered. What
 * follows from them is decided from the messages and not from what was new, so that a batch that
 * was written but not followed up is followed up when it comes again.
 */
@Singleton
final class ActivityMessages implements MessageHandler {

  private static final Logger LOG = LoggerFactory.getLogger(ActivityMessages.class);

  private final ActivityLog log;
  private final Consequences consequences;

  ActivityMessages(ActivityLog log, Consequences consequences) {
    this.log = log;
    this.consequences = consequences;
  }

  @Override
  public Collection<Message> handle(List<Message> batch) {
    var accepted = AcceptedInteractions.of(batch);
    var recorded = log.record(accepted);
    LOG.info(
        "{} interactions written, {} repeated, {} of strangers",
        recorded.fresh(),
        recorded.repeated(),
        recorded.strangers());
    consequences.follow(accepted);
    return List.of();
  }
}
