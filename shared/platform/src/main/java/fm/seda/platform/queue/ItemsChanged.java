package fm.seda.platform.queue;

import fm.seda.domain.ItemRef;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

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

  /** As many messages as these items need. */
  public static List<ItemsChanged> about(List<ItemRef> refs) {
    return IntStream.iterate(0, from -> from < refs.size(), from -> from + MOST_IN_ONE)
        .mapToObj(from -> refs.subList(from, Math.min(refs.size(), from + MOST_IN_ONE)))
        .map(part -> new ItemsChanged(part.stream().map(Changed::of).toList()))
        .toList();
  }

  /**
   * An item.
   *
   * @param kind wire name of a {@link fm.seda.domain.Kind}
   */
  @Serdeable
  public record Changed(String kind, UUID id) {

    static Changed of(ItemRef ref) {
      return new Changed(ref.kind().wireName(), ref.id());
    }
  }
}
