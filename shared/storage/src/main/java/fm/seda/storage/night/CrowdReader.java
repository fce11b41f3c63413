package fm.seda.storage.night;

import fm.seda.domain.Item;
import fm.seda.domain.ItemRef;
import fm.seda.domain.TasteVector;
import fm.seda.engine.port.Listener;
import fm.seda.storage.friends.ManyFriends;
import fm.seda.storage.listeners.ListenerDraft;
import fm.seda.storage.listeners.ManyListeners;
import fm.seda.storage.models.LearntPlaces;
import fm.seda.storage.models.ManyLearntTastes;
import fm.seda.storage.session.Database;
import fm.seda.storage.session.Json;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads all there is to know of many people, as of one moment. Safe for use by several threads. */
@Singleton
public final class CrowdReader {

  private static final String CROWD =
      """
      create temporary table crowd on commit drop as
      select user_id, cast(:now as timestamptz) as now, cast(:since as timestamptz) as since,
             cast(:yesterday as timestamptz) as yesterday, cast(:lately as timestamptz) as lately
      from unnest(:people) as user_id\
      """;

  private final Database database;
  private final Json json;

  /** A model lasts a day or longer. */
  private final AtomicReference<@Nullable LearntPlaces> model = new AtomicReference<>();

  /** Reads from this database, as a job. */
  public CrowdReader(Database database, Json json) {
    this.database = database;
    this.json = json;
  }

  /** What was read. */
  public record Crowd(
      Collection<ListenerDraft> people, ManyFriends friends, ManyLearntTastes learnt) {}

  /**
   * Reads it.
   *
   * @param mostOfFriends how many items of friends are ever asked for, of a kind
   * @param catalogue what exists, for the items of friends and models
   */
  public Crowd read(
      Collection<UUID> people,
      Instant now,
      int mostOfFriends,
      Function<ItemRef, @Nullable Item> catalogue) {
    return database.asJob(sql -> {
      // all statements see the same: a model that is published meanwhile, and its items, too
      sql.execute("set transaction isolation level repeatable read");
      sql.createUpdate(CROWD)
          .bind("now", now)
          .bind("since", now.minus(Duration.ofDays(TasteVector.DAYS)))
          .bind("yesterday", now.minus(Duration.ofDays(1)))
          .bind("lately", now.minus(Listener.LATELY))
          .bindArray("people", UUID.class, people.toArray())
          .execute();
      sql.execute("analyze crowd");
      var places = LearntPlaces.read(sql, model.get());
      model.set(places);
      return new Crowd(
          ManyListeners.read(sql, json),
          ManyFriends.read(sql, mostOfFriends, catalogue),
          ManyLearntTastes.read(sql, places, catalogue));
    });
  }
}
