package fm.seda.storage.night;

import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.storage.session.Json;
import fm.seda.storage.spaces.VectorTables;
import fm.seda.storage.testing.TestDatabase;
import fm.seda.storage.testing.TestPeople;
import io.micronaut.serde.ObjectMapper;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class CrowdReaderIT {

  private final TestDatabase db = TestDatabase.fresh();

  @Test
  @Timeout(60)
  void asksNothingElseWhileTheRowsCome() {
    var people = new TestPeople(db);
    var crowd = List.of(people.add("ada"), people.add("bo"), people.add("cy"));
    var tables = new VectorTables(db.worker(), new HastyClock());
    var reader = new CrowdReader(db.worker(), new Json(ObjectMapper.getDefault()), tables);

    var read = reader.read(crowd, Instant.now(), 10, _ -> null);

    assertThat(read.people()).hasSize(3);
  }

  /** Whatever is remembered is out of date at the next question. */
  private static final class HastyClock extends Clock {

    private Instant now = Instant.parse("2026-03-01T10:00:00Z");

    @Override
    public synchronized Instant instant() {
      now = now.plus(Duration.ofMinutes(1));
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
