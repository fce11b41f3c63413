package fm.seda.storage.bulk;

import fm.seda.storage.session.Database;
import fm.seda.storage.session.SqlFile;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/** Friendships of the parent product: it vouches for both sides, so both directions are written. */
@Singleton
public class FriendshipBatch {

  private static final String UPSERT =
      SqlFile.read(FriendshipBatch.class, "upsert-friendships.sql");

  private final Database database;

  /** Writes through this database, as a job. */
  public FriendshipBatch(Database database) {
    this.database = database;
  }

  /** Two people, by the parent product's ids. */
  public record Friendship(String userId, String friendUserId, String relationshipType) {}

  /** Which of these ids nobody has. */
  public Set<String> unknown(Set<String> userIds) {
    return database.asJob(sql ->
        sql.createQuery(
                """
                select wanted from unnest(:ids) as wanted
                where not exists (
                  select 1 from users where auth_user_id = wanted and deleted_at is null)
                """)
            .bindArray("ids", String.class, userIds.toArray())
            .mapTo(String.class)
            .set());
  }

  /** Writes these friendships; people who do not exist are passed over. */
  public void upsert(List<Friendship> friendships) {
    database.asJobDo(sql ->
        sql.createUpdate(UPSERT)
            .bindArray(
                "users", String.class, friendships.stream().map(Friendship::userId).toArray())
            .bindArray(
                "friends",
                String.class,
                friendships.stream().map(Friendship::friendUserId).toArray())
            .bindArray(
                "types",
                String.class,
                friendships.stream().map(Friendship::relationshipType).toArray())
            .execute());
  }
}
