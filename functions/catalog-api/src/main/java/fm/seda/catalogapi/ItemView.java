package fm.seda.catalogapi;

import fm.seda.domain.Item;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An item as the catalogue has it.
 *
 * @param popularity as activity has made it by now
 * @param hasVector whether it can be found by what it is like
 */
@Serdeable
record ItemView(
    String kind,
    UUID id,
    String name,
    List<String> genres,
    double popularity,
    @Nullable String creator,
    Map<String, String> externalIds,
    Map<String, Object> attributes,
    Instant createdAt,
    boolean hasVector) {

  static ItemView of(Item item, boolean hasVector) {
    return new ItemView(
        item.kind().wireName(),
        item.ref().id(),
        item.name(),
        item.genres(),
        item.popularity(),
        item.creator(),
        item.externalIds(),
        item.attributes(),
        item.createdAt(),
        hasVector);
  }
}
