package fm.seda.storage.listeners;

import fm.seda.domain.ItemRef;
import fm.seda.storage.catalogue.ItemReader;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** An item somebody was shown lately, and on how many lists. */
@Serdeable
record ShowingRow(String kind, UUID item, int lists) {

  static Map<ItemRef, Integer> byItem(List<ShowingRow> rows) {
    return rows.stream()
        .collect(
            Collectors.toUnmodifiableMap(
                row -> ItemReader.ref(row.kind(), row.item()), ShowingRow::lists));
  }
}
