package fm.seda.testkit.sqs;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Map;

/**
 * Everything that can happen to the queues. Each is one line of the journal, whole or not at all.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "change")
@JsonSubTypes({
  @JsonSubTypes.Type(name = "queueSet", value = Change.QueueSet.class),
  @JsonSubTypes.Type(name = "queueDeleted", value = Change.QueueDeleted.class),
  @JsonSubTypes.Type(name = "queuePurged", value = Change.QueuePurged.class),
  @JsonSubTypes.Type(name = "stored", value = Change.Stored.class),
  @JsonSubTypes.Type(name = "delivered", value = Change.Delivered.class),
  @JsonSubTypes.Type(name = "removed", value = Change.Removed.class),
  @JsonSubTypes.Type(name = "moved", value = Change.Moved.class)
})
sealed interface Change {

  record QueueSet(String queue, long createdAt, long changedAt, Map<String, String> attributes)
      implements Change {}

  record QueueDeleted(String queue) implements Change {}

  record QueuePurged(String queue) implements Change {}

  record Stored(String queue, List<Message> messages) implements Change {}

  /** By message id: received, hidden for longer, or visible again. */
  record Delivered(String queue, Map<String, Delivery> deliveries) implements Change {}

  record Removed(String queue, List<String> ids) implements Change {}

  /** Out of one queue and into another at once, so that a crash neither loses nor doubles it. */
  record Moved(String from, List<String> ids, String to, List<Message> messages)
      implements Change {}
}
