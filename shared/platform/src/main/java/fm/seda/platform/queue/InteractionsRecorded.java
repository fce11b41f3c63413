package fm.seda.platform.queue;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One person did something, and we have said that we know.
 *
 * @param interactions at most {@link Payload#MOST_IN_ONE}, all of the person the message is about
 */
@Serdeable
public record InteractionsRecorded(Instant acceptedAt, List<Recorded> interactions)
    implements Payload {

  /** Copies the list, so a message never changes under its reader. */
  public InteractionsRecorded {
    interactions = List.copyOf(interactions);
  }

  /**
   * An interaction in the words of the API.
   *
   * @param type wire name of an {@link fm.seda.domain.InteractionType}
   * @param kind wire name of a {@link fm.seda.domain.Kind}
   */
  @Serdeable
  public record Recorded(
      UUID id,
      String type,
      String kind,
      UUID itemId,
      Map<String, Object> context,
      Instant occurredAt,
      @Nullable UUID slateId) {}
}
