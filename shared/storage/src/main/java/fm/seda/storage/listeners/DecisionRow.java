package fm.seda.storage.listeners;

import fm.seda.domain.Decision;
import fm.seda.domain.ItemRef;
import fm.seda.storage.catalogue.ItemReader;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** A row of {@code feedback}, as far as it matters to ranking. */
@Serdeable
record DecisionRow(String kind, UUID item, String decision) {

  /** One decision an item, which the table's key sees to. */
  static Map<ItemRef, Decision> byItem(List<DecisionRow> rows) {
    return rows.stream()
        .collect(Collectors.toUnmodifiableMap(DecisionRow::ref, DecisionRow::taken));
  }

  private ItemRef ref() {
    return ItemReader.ref(kind, item);
  }

  private Decision taken() {
    return Decision.fromWireName(decision)
        .orElseThrow(() -> new IllegalStateException("the database knows a decision " + decision));
  }
}
