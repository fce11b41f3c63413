package fm.seda.platform.queue;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;

/**
 * Items are new or have changed in a way that moves their vectors.
 *
 * @param items at most {@link Payload#MOST_IN_ONE}
 */
@Serdeable
public record ItemsChanged(List<Changed> items) implements Payload {

  /** Copies the list, so a message never changes under its reader. */
  public ItemsChanged {
    items = List.copyOf(items);
  }

  /**
   * An item.
   *
   * @param kind wire name of a {@link fm.seda.domain.Kind}
   */
  @Serdeable
  public record Changed(String kind, UUID id) {}
}
