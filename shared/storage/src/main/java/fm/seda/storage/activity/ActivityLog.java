package fm.seda.storage.activity;

import static java.util.stream.Collectors.toMap;

import fm.seda.domain.Interaction;
import fm.seda.storage.session.Database;
import fm.seda.storage.session.SqlFile;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/**
 * Writes interactions down, each exactly once.
 *
 * <p>An interaction's id and person are remembered in the same transaction that counts it. Whoever
 * delivers it again, even at the same moment from another process, finds the key taken and counts
 * nothing.
 */
@Singleton
public class ActivityLog {

  private static final String REMEMBER_KEYS = SqlFile.read(ActivityLog.class, "remember-keys.sql");
  private static final String KNOWN_PEOPLE =
      "select id from users where id = any(:users) and deleted_at is null";

  private final Database database;
  private final Facts facts;
  private final Affinities affinities;

  /** Works as the role of jobs: it writes rows of many people. */
  ActivityLog(Database database, Facts facts, Affinities affinities) {
    this.database = database;
    this.facts = facts;
    this.affinities = affinities;
  }

  /**
   * Writes all of them in one transaction.
   *
   * @throws UnrecordableException if the database refuses one of them; nothing is written then
   * @throws fm.seda.domain.problem.Unavailable if the database does not answer
   */
  public Recorded record(Collection<AcceptedInteraction> accepted) {
    if (accepted.isEmpty()) {
      return new Recorded(0, 0, 0);
    }
    try {
      return database.asJob(sql -> record(sql, accepted));
    } catch (JdbiException e) {
      throw new UnrecordableException(e);
    }
  }

  private Recorded record(Handle sql, Collection<AcceptedInteraction> accepted) {
    var people = knownPeople(sql, accepted);
    var known = accepted.stream().filter(it -> people.contains(it.interaction().userId())).toList();
    var fresh = freshOf(sql, known);
    facts.write(sql, fresh);
    affinities.add(sql, fresh.stream().map(AcceptedInteraction::interaction).toList());
    return new Recorded(fresh.size(), known.size() - fresh.size(), accepted.size() - known.size());
  }

  private static Set<UUID> knownPeople(Handle sql, Collection<AcceptedInteraction> accepted) {
    var named = new HashSet<UUID>();
    accepted.forEach(it -> named.add(it.interaction().userId()));
    return new HashSet<>(
        sql.createQuery(KNOWN_PEOPLE)
            .bindArray("users", UUID.class, named)
            .mapTo(UUID.class)
            .list());
  }

  private static List<AcceptedInteraction> freshOf(Handle sql, List<AcceptedInteraction> known) {
    var byKey = byKey(known);
    var interactions = byKey.values().stream().map(AcceptedInteraction::interaction).toList();
    return sql
        .createQuery(REMEMBER_KEYS)
        .bindArray("users", UUID.class, interactions.stream().map(Interaction::userId).toList())
        .bindArray("ids", UUID.class, interactions.stream().map(Interaction::id).toList())
        .bindArray(
            "accepted",
            String.class,
            byKey.values().stream().map(it -> it.acceptedAt().toString()).toList())
        .map((row, context) ->
            new Key(row.getObject("user_id", UUID.class), row.getObject("event_id", UUID.class)))
        .stream()
        .map(byKey::get)
        .toList();
  }

  private static Map<Key, AcceptedInteraction> byKey(List<AcceptedInteraction> accepted) {
    return accepted.stream()
        .collect(
            toMap(
                it -> new Key(it.interaction().userId(), it.interaction().id()),
                it -> it,
                (first, second) -> first,
                LinkedHashMap::new));
  }

  private record Key(UUID userId, UUID eventId) {}
}
