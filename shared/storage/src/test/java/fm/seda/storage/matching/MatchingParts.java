package fm.seda.storage.matching;

import fm.seda.storage.bulk.ItemBatch;
import fm.seda.storage.catalogue.ItemReader;
import fm.seda.storage.session.Database;
import fm.seda.storage.session.Json;
import fm.seda.storage.testing.StoragePorts;
import io.micronaut.serde.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

/** The parts of matching on a database, put together by hand as the container would. */
record MatchingParts(Database database) {

  private static final Json JSON = new Json(ObjectMapper.getDefault());
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-06-01T12:00:00Z"), ZoneOffset.UTC);

  ItemBatch items() {
    return new ItemBatch(database, JSON, new StoragePorts(database, CLOCK).tables());
  }

  Matches matches() {
    return new Matches(database, candidates());
  }

  Canonical canonical() {
    var reader = new ItemReader(JSON);
    var filling = new Filling(reader, JSON, new StoragePorts(database, CLOCK).tables());
    return new Canonical(database, candidates(), items(), filling, UUID::randomUUID, CLOCK);
  }

  private Candidates candidates() {
    return new Candidates(new ItemReader(JSON), JSON);
  }
}
