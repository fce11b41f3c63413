package fm.seda.storage.taste;

import fm.seda.domain.TasteVector;
import fm.seda.storage.session.Database;
import fm.seda.storage.session.SqlFile;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose taste is behind what is known of them: they did something since it was computed, have
 * something to go by and no taste yet, or theirs is of a space that is not the live one. Who merely
 * got a day older is not among them.
 */
@Singleton
public final class StaleTastes {

  private static final String STALE_PEOPLE = SqlFile.read(StaleTastes.class, "stale-people.sql");

  private final Database database;
  private final Clock clock;

  /** Reads everybody, so it works as the role of jobs. */
  public StaleTastes(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * The next of them, in the order of their ids; empty when there are no more.
   *
   * @param after the last person of the page before; null for the first
   */
  public List<UUID> page(@Nullable UUID after, int size) {
    return database.asJob(sql ->
        sql.createQuery(STALE_PEOPLE)
            .bindByType("after", after, UUID.class)
            .bind("since", clock.instant().minus(Duration.ofDays(TasteVector.DAYS)))
            .bind("size", size)
            .mapTo(UUID.class)
            .list());
  }
}
