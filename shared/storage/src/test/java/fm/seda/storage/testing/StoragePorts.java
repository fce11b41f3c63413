package fm.seda.storage.testing;

import fm.seda.storage.catalogue.ItemReader;
import fm.seda.storage.catalogue.PostgresCatalog;
import fm.seda.storage.friends.PostgresFriendActivity;
import fm.seda.storage.listeners.PostgresListeners;
import fm.seda.storage.models.Models;
import fm.seda.storage.models.PostgresLearntTaste;
import fm.seda.storage.session.Database;
import fm.seda.storage.session.Json;
import fm.seda.storage.slates.PostgresSlateStore;
import fm.seda.storage.spaces.VectorTables;
import fm.seda.storage.taste.TasteKeeper;
import fm.seda.storage.vectors.PostgresVectorStore;
import io.micronaut.serde.ObjectMapper;
import java.time.Clock;

/** The engine's ports on a database, put together by hand as the container would. */
public record StoragePorts(Database database, Clock clock) {

  private static final Json JSON = new Json(ObjectMapper.getDefault());
  private static final ItemReader ITEMS = new ItemReader(JSON);

  /** Items. */
  public PostgresCatalog catalog() {
    return new PostgresCatalog(database, ITEMS, clock);
  }

  /** People. */
  public PostgresListeners listeners() {
    return new PostgresListeners(database, JSON, tables());
  }

  /** Friends. */
  public PostgresFriendActivity friends() {
    return new PostgresFriendActivity(database, ITEMS, JSON, clock);
  }

  /** Vectors. */
  public PostgresVectorStore vectors() {
    return new PostgresVectorStore(database, ITEMS, tables(), clock);
  }

  /** Which table of vectors is which. */
  public VectorTables tables() {
    return new VectorTables(database, clock);
  }

  /** Lists. */
  public PostgresSlateStore slates() {
    return new PostgresSlateStore(database, ITEMS, JSON);
  }

  /** What was learnt. */
  public PostgresLearntTaste learntTaste() {
    return new PostgresLearntTaste(database, ITEMS, clock);
  }

  /** The versions of what was learnt. */
  public Models models() {
    return new Models(database, JSON);
  }

  /** Tastes. */
  public TasteKeeper taste() {
    return new TasteKeeper(database, JSON, tables(), clock);
  }
}
