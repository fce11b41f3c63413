package fm.seda.storage.people;

import fm.seda.storage.session.Database;
import fm.seda.storage.session.SqlFile;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everybody, page by page in the order of their ids: work that takes all night can be cut up. */
@Singleton
public class PeoplePages {

  private static final String UNRANKED = SqlFile.read(PeoplePages.class, "unranked-people.sql");

  private final Database database;

  /** Reads everybody, so it works as the role of jobs. */
  public PeoplePages(Database database) {
    this.database = database;
  }

  /**
   * The last person of the next page; empty when everybody has been on one.
   *
   * @param after the last of the page before; null for the first
   */
  public Optional<UUID> lastOfPage(@Nullable UUID after, int size) {
    return database.asJob(sql ->
        sql.createQuery(
                """
                select id from (
                  select id from users
                  where deleted_at is null and (:after::uuid is null or id > :after)
                  order by id limit :size) page
                order by id desc limit 1
                """)
            .bindByType("after", after, UUID.class)
            .bind("size", size)
            .mapTo(UUID.class)
            .findOne());
  }

  /** Those of a page who have no list made by the night since then. */
  public List<UUID> unrankedSince(Instant startedAt, @Nullable UUID after, int size) {
    return database.asJob(sql ->
        sql.createQuery(UNRANKED)
            .bindByType("after", after, UUID.class)
            .bind("size", size)
            .bind("started", startedAt)
            .mapTo(UUID.class)
            .list());
  }
}
