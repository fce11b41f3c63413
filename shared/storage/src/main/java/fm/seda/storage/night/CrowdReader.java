package fm.seda.storage.night;

import fm.seda.domain.Item;
import fm.seda.domain.ItemRef;
import fm.seda.storage.copy.Crowd;
import fm.seda.storage.friends.ManyFriends;
import fm.seda.storage.listeners.ListenerDraft;
import fm.seda.storage.listeners.ManyListeners;
import fm.seda.storage.models.LearntPlaces;
import fm.seda.storage.models.ManyLearntTastes;
import fm.seda.storage.session.Database;
import fm.seda.storage.session.Json;
import fm.seda.storage.spaces.VectorTables;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads all there is to know of many people, as of one moment. Safe for use by several threads. */
@Singleton
public final class CrowdReader {

  private final Database database;
  private final Json json;
  private final VectorTables tables;

  /** A model lasts a day or longer. */
  private final AtomicReference<@Nullable LearntPlaces> model = new AtomicReference<>();

  /** Reads from this database, as a job. */
  public CrowdReader(Database database, Json json, VectorTables tables) {
    this.database = database;
    this.json = json;
    this.tables = tables;
  }

  /** What was read. */
  public record Everything(
      Collection<ListenerDraft> people, ManyFriends friends, ManyLearntTastes learnt) {}

  /**
   * Reads it.
   *
   * @param mostOfFriends how many items of friends are ever asked for, of a kind
   * @param catalogue what exists, for the items of friends and models
   */
  public Everything read(
      Collection<UUID> people,
      Instant now,
      int mostOfFriends,
      Function<ItemRef, @Nullable Item> catalogue) {
    return database.asJob(sql -> {
      // all statements see the same: a model that is published meanwhile, and its items, too
      sql.execute("set transaction isolation level repeatable read");
      var places = LearntPlaces.read(sql, model.get());
      model.set(places);
      var crowd = new Crowd(people, now);
      return new Everything(
          ManyListeners.read(sql, crowd, tables, json),
          ManyFriends.read(sql, crowd, mostOfFriends, catalogue),
          ManyLearntTastes.read(sql, crowd, places, catalogue));
    });
  }
}
