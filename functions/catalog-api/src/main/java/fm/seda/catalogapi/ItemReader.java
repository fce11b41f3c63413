package fm.seda.catalogapi;

import fm.seda.catalogapi.batch.Row;
import fm.seda.catalogapi.batch.RowReader;
import fm.seda.domain.Item;
import fm.seda.domain.ItemRef;
import fm.seda.domain.Kind;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.SortedMap;
import java.util.UUID;

/**
 * Reads a row as an item: {@code {kind, id?, name, genres[], popularity?, creator?, externalIds{}?,
 * attributes{}?, createdAt?}}.
 */
@Singleton
final class ItemReader implements RowReader<Item> {

  private static final int LONGEST_NAME = 500;
  private static final int LONGEST_ID = 200;
  private static final Instant EARLIEST = Instant.parse("1000-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

  private final AttributesReader attributes;
  private final Clock clock;

  ItemReader(AttributesReader attributes, Clock clock) {
    this.attributes = attributes;
    this.clock = clock;
  }

  @Override
  public Item read(Row row) {
    var kind = kind(row);
    var externalIds = ExternalIds.read(row, "externalIds");
    return new Item(
        new ItemRef(kind, id(row, kind, externalIds)),
        row.requiredText("name", LONGEST_NAME),
        GenreList.of(row),
        row.number("popularity", 0, 1).orElse(0.0),
        null,
        row.text("creator", LONGEST_ID).orElse(null),
        externalIds,
        attributes.read(row),
        createdAt(row));
  }

  private static Kind kind(Row row) {
    var name = row.requiredText("kind", LONGEST_ID);
    return Kind.fromWireName(name).orElseThrow(() -> row.fault("kind", Wire.kinds()));
  }

  private static UUID id(Row row, Kind kind, SortedMap<String, String> externalIds) {
    var given = row.text("id", LONGEST_ID);
    if (given.isPresent()) {
      return Wire.uuid(given.get()).orElseThrow(() -> row.fault("id", "id must be a UUID."));
    }
    if (externalIds.isEmpty()) {
      throw row.fault("id", "id is required where there are no externalIds to derive it from.");
    }
    return ItemId.derived(kind, externalIds);
  }

  private Instant createdAt(Row row) {
    var text = row.text("createdAt", LONGEST_ID);
    if (text.isEmpty()) {
      return clock.instant();
    }
    try {
      var instant = Instant.parse(text.get());
      if (!instant.isBefore(EARLIEST) && !instant.isAfter(LATEST)) {
        return instant;
      }
    } catch (DateTimeParseException e) {
      // told below, as for a time out of range
    }
    throw row.fault("createdAt", "createdAt must be a time such as 2026-01-31T12:00:00Z.");
  }
}
