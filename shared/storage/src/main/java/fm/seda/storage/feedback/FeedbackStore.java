package fm.seda.storage.feedback;

import fm.seda.storage.session.Database;
import fm.seda.storage.session.Json;
import fm.seda.storage.session.SqlFile;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Keeps one decision per person and item: the latest. */
@Singleton
public class FeedbackStore {

  private static final String DECIDE = SqlFile.read(FeedbackStore.class, "decide.sql");
  private static final String NOTE_DISMISSAL =
      SqlFile.read(FeedbackStore.class, "note-dismissal.sql");
  private static final String UNDO = SqlFile.read(FeedbackStore.class, "undo.sql");
  private static final String STANDING = SqlFile.read(FeedbackStore.class, "standing.sql");

  private final Database database;
  private final Json json;

  /** Works in the name of the person a method is called for. */
  public FeedbackStore(Database database, Json json) {
    this.database = database;
    this.json = json;
  }

  /** Where a page of decisions ended. */
  public record Position(Instant decidedAt, UUID id) {}

  /** Takes the place of whatever was decided about the item before. */
  public void decide(UUID userId, Feedback feedback) {
    database.asPersonDo(userId, sql -> decide(sql, userId, feedback, true));
  }

  /**
   * Writes decisions that follow from acts, which may be old and be told twice: each yields to a
   * later decision about its item and to one that was meant to hold for good.
   */
  public void infer(UUID userId, List<Feedback> inferred) {
    database.asPersonDo(
        userId, sql -> inferred.forEach(feedback -> decide(sql, userId, feedback, false)));
  }

  /** Takes a decision back; false if the person has none with this id. */
  public boolean undo(UUID userId, UUID feedbackId) {
    return database.asPerson(
        userId,
        sql -> sql.createUpdate(UNDO).bind("user", userId).bind("id", feedbackId).execute() > 0);
  }

  /** What still holds, the latest first. */
  public List<Feedback> standing(UUID userId, Instant now, @Nullable Position after, int limit) {
    return database.asPerson(
        userId,
        sql ->
            sql.createQuery(STANDING)
                .bind("user", userId)
                .bind("now", now)
                .bind("afterTime", after == null ? null : after.decidedAt())
                .bind("afterId", after == null ? null : after.id())
                .bind("limit", limit)
                .map(new FeedbackRow())
                .list());
  }

  private void decide(Handle sql, UUID userId, Feedback feedback, boolean byWord) {
    var written =
        sql.createUpdate(DECIDE)
            .bind("byWord", byWord)
            .bindMap(columns(userId, feedback))
            .execute();
    if (written > 0) {
      sql.createUpdate(NOTE_DISMISSAL)
          .bindMap(columns(userId, feedback))
          .bind("props", json.write(Map.of("decision", feedback.decision().wireName())))
          .execute();
    }
  }

  private static Map<String, @Nullable Object> columns(UUID userId, Feedback feedback) {
    var columns = new HashMap<String, @Nullable Object>();
    columns.put("id", feedback.id());
    columns.put("user", userId);
    columns.put("kind", feedback.item().kind().wireName());
    columns.put("item", feedback.item().id());
    columns.put("slate", feedback.slateId());
    columns.put("decision", feedback.decision().wireName());
    columns.put("decidedAt", feedback.decidedAt());
    columns.put("until", feedback.until());
    return columns;
  }
}
