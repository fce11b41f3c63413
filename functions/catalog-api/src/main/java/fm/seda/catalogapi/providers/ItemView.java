package fm.seda.catalogapi.providers;

import fm.seda.domain.ItemRef;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** An item that something was done with. */
@Serdeable
record ItemView(String kind, UUID id) {

  static List<ItemView> of(Collection<ItemRef> refs) {
    return refs.stream()
        .distinct()
        .sorted()
        .map(ref -> new ItemView(ref.kind().wireName(), ref.id()))
        .toList();
  }
}
