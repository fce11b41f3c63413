package fm.seda.storage.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fm.seda.storage.session.Database;
import fm.seda.storage.session.Json;
import fm.seda.storage.testing.TestDatabase;
import io.micronaut.serde.ObjectMapper;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditLogIT {

  private static final TestDatabase DB = TestDatabase.fresh();
  private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");

  @Test
  void keepsWhatItIsToldByEither() {
    log(DB.app()).note(entry("link.start"));
    log(DB.worker()).note(entry("link.broken"));

    List<String> kept =
        DB.worker()
            .asJob(sql ->
                sql.createQuery(
                        "select concat_ws(' ', action, actor, subject, outcome, details ->> 'why') from audit_log order by id")
                    .mapTo(String.class)
                    .list());

    assertThat(kept)
        .containsExactly(
            "link.start ada spotify done because", "link.broken ada spotify done because");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update audit_log set outcome = 'other'",
        "delete from audit_log",
        "truncate audit_log",
        "insert into audit_log (at, actor, action, subject, outcome) values (now(), 'a', 'b', 'c', 'd')"
      })
  void nobodyChangesIt(String change) {
    for (var database : List.of(DB.app(), DB.worker())) {
      assertThatThrownBy(() -> database.asJobDo(sql -> sql.execute(change)))
          .hasMessageContaining("permission denied");
    }
  }

  private static AuditLog log(Database database) {
    return new AuditLog(database, new Json(ObjectMapper.getDefault()));
  }

  private static AuditEntry entry(String action) {
    return new AuditEntry(NOW, "ada", action, "spotify", "done", Map.of("why", "because"));
  }
}
