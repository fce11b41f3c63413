package fm.seda.storage.audit;

import fm.seda.storage.session.Database;
import fm.seda.storage.session.Json;
import jakarta.inject.Singleton;

/** Takes entries and gives none back: functions can neither read nor change what they noted. */
@Singleton
public final class AuditLog {

  private static final String NOTE =
      "select note_audit(:at, :actor, :action, :subject, :outcome, :details::jsonb)";

  private final Database database;
  private final Json json;

  /** Notes in this database. */
  public AuditLog(Database database, Json json) {
    this.database = database;
    this.json = json;
  }

  /** Notes it. */
  public void note(AuditEntry entry) {
    database.asJobDo(sql ->
        sql.createQuery(NOTE)
            .bind("at", entry.at())
            .bind("actor", entry.actor())
            .bind("action", entry.action())
            .bind("subject", entry.subject())
            .bind("outcome", entry.outcome())
            .bind("details", json.write(entry.details()))
            .map((_, _) -> true)
            .one());
  }
}
