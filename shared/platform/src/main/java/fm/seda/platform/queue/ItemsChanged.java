package fm.seda.platform.queue;

import fm.seda.domain.ItemRef;
import fm.seda.domain.spending.Purpose;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Items are new or have changed in a way that moves their vectors.
 *
 * @param items at most {@link Payload#MOST_IN_ONE}
 * @param purpose on whose account they are embedded, the wire name of a {@link
 *     fm.seda.domain.spending.Purpose}; without one somebody changed them just now
 */
@Serdeable
public record ItemsChanged(List<Changed> items, @Nullable String purpose) implements Payload {

  /** Copies the list, so a message never changes under its reader. */
  public ItemsChanged {
    items = List.copyOf(items);
  }

  /** As many messages as these items need. */
  public static List<ItemsChanged> about(List<ItemRef> refs) {
    return about(refs, null);
  }

  /** The same, on this account. */
  public static List<ItemsChanged> about(List<ItemRef> refs, @Nullable Purpose purpose) {
    var account = purpose == null ? null : purpose.wireName();
    return IntStream.iterate(0, from -> from < refs.size(), from -> from + MOST_IN_ONE)
        .mapToObj(from -> refs.subList(from, Math.min(refs.size(), from + MOST_IN_ONE)))
        .map(part -> new ItemsChanged(part.stream().map(Changed::of).toList(), account))
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
