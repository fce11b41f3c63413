package fm.seda.storage.activity;

import fm.seda.domain.Affinity;
import fm.seda.domain.Interaction;
import fm.seda.storage.session.Json;
import fm.seda.storage.session.SqlFile;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/** Adds interactions to what is kept of people's history with items. */
@Singleton
final class Affinities {

  private static final String MERGE = SqlFile.read(Affinities.class, "merge-affinities.sql");

  private final Json json;

  Affinities(Json json) {
    this.json = json;
  }

  /** Adds each interaction given, whether or not it was added before: that is the caller's care. */
  void add(Handle sql, Collection<Interaction> interactions) {
    var changes = AffinityChange.of(interactions);
    if (changes.isEmpty()) {
      return;
    }
    sql.createUpdate(MERGE)
        .bindArray("users", UUID.class, column(changes, AffinityChange::userId))
        .bindArray("kinds", String.class, column(changes, it -> it.item().kind().wireName()))
        .bindArray("items", UUID.class, column(changes, it -> it.item().id()))
        .bindArray("counts", String.class, column(changes, it -> json.write(it.counts())))
        .bindArray("weeks", String.class, column(changes, it -> json.write(it.weeks())))
        .bindArray("weights", Double.class, column(changes, AffinityChange::weight))
        .bindArray("last", String.class, column(changes, it -> it.lastAt().toString()))
        .bind("weeksKept", AffinityChange.WEEKS_KEPT)
        .bind("halfLife", (double) Affinity.HALF_LIFE.toSeconds())
        .execute();
  }

  private static <T> List<T> column(
      List<AffinityChange> changes, Function<AffinityChange, T> value) {
    return changes.stream().map(value).toList();
  }
}
