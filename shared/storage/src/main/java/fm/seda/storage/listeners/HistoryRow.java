package fm.seda.storage.listeners;

import fm.seda.domain.Affinity;
import fm.seda.domain.InteractionType;
import fm.seda.storage.catalogue.ItemReader;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/** A row of {@code affinities}, as JSON inside the answer to the one question about a person. */
@Serdeable
record HistoryRow(
    String kind, UUID item, Map<String, Integer> counts, double weight, long lastMicros) {

  Affinity affinity() {
    var known = new EnumMap<InteractionType, Integer>(InteractionType.class);
    counts.forEach(
        (type, count) -> InteractionType.fromWireName(type).ifPresent(it -> known.put(it, count)));
    var lastAt = Instant.EPOCH.plus(lastMicros, ChronoUnit.MICROS);
    return new Affinity(ItemReader.ref(kind, item), known, weight, lastAt);
  }
}
