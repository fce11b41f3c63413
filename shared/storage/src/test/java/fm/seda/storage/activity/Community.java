package fm.seda.storage.activity;

import fm.seda.domain.Affinity;
import fm.seda.domain.Interaction;
import fm.seda.domain.InteractionType;
import fm.seda.domain.ItemRef;
import fm.seda.domain.Kind;
import fm.seda.storage.session.Json;
import fm.seda.storage.testing.TestDatabase;
import io.micronaut.serde.ObjectMapper;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A database with people in it, and the log under test. */
final class Community {

  static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  final TestDatabase db = TestDatabase.fresh();
  final ActivityLog log = log(new Json(ObjectMapper.getDefault()));
  final SkipSpree sprees = new SkipSpree(db.worker());

  private ActivityLog log(Json json) {
    return new ActivityLog(db.worker(), new Facts(json), new Affinities(json));
  }

  UUID person() {
    var id = UUID.randomUUID();
    db.owner()
        .asJobDo(sql ->
            sql.execute("insert into users (id, auth_user_id) values (?, ?)", id, id.toString()));
    return id;
  }

  static ItemRef track(int number) {
    return new ItemRef(Kind.TRACK, new UUID(7, number));
  }

  static AcceptedInteraction did(UUID person, InteractionType type, ItemRef item, Instant at) {
    return did(UUID.randomUUID(), person, type, item, at);
  }

  static AcceptedInteraction did(
      UUID id, UUID person, InteractionType type, ItemRef item, Instant at) {
    return new AcceptedInteraction(
        new Interaction(id, person, type, item, Map.of("mood", "calm"), at, null), NOON);
  }

  /** What is kept of this person's history. */
  List<Kept> kept(UUID person) {
    return db.owner()
        .asJob(sql ->
            sql.createQuery("select * from affinities where user_id = :id order by kind, item_id")
                .bind("id", person)
                .map((row, context) ->
                    new Kept(
                        row.getObject("item_id", UUID.class),
                        row.getString("counts"),
                        row.getString("weeks"),
                        row.getDouble("weight"),
                        row.getTimestamp("last_at").toInstant()))
                .list());
  }

  int count(String table) {
    return db.owner()
        .asJob(sql -> sql.createQuery("select count(*) from " + table).mapTo(int.class).one());
  }

  /** One row of affinities. */
  record Kept(UUID item, String counts, String weeks, double weight, Instant lastAt) {

    double weightAt(Instant now) {
      return weight * Affinity.decay(lastAt, now);
    }
  }
}
