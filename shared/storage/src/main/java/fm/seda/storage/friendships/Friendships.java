package fm.seda.storage.friendships;

import fm.seda.domain.problem.InvalidInput;
import fm.seda.domain.problem.NotFound;
import fm.seda.storage.session.Database;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** A person's own side of their friendships. */
@Singleton
public class Friendships {

  private final Database database;

  /** Works in the name of the person a method is called for. */
  public Friendships(Database database) {
    this.database = database;
  }

  /** A friendship, and the friend's id inside the system. */
  public record Made(Friendship friendship, UUID friend) {}

  /**
   * Calls somebody a friend; doing so again changes only what kind of friend.
   *
   * @throws NotFound if there is nobody with this id
   * @throws InvalidInput if it is the person themselves
   */
  public Made make(UUID userId, String friendId, String relationshipType) {
    return database.asPerson(
        userId,
        sql -> {
          var friend = idOf(sql, friendId);
          if (friend.equals(userId)) {
            throw new InvalidInput("friendUserId", "A person cannot be their own friend.");
          }
          sql.createUpdate(
                  """
                  insert into friends (user_id, friend_user_id, relationship_type)
                  values (:user, :friend, :type)
                  on conflict (user_id, friend_user_id)
                  do update set relationship_type = excluded.relationship_type\
                  """)
              .bind("user", userId)
              .bind("friend", friend)
              .bind("type", relationshipType)
              .execute();
          return new Made(find(sql, friendId).orElseThrow(), friend);
        });
  }

  /** The friendship with this person, if it exists. */
  public Optional<Friendship> find(UUID userId, String friendId) {
    return database.asPerson(userId, sql -> find(sql, friendId));
  }

  /** By the friend's id, those after the one given. */
  public List<Friendship> list(UUID userId, @Nullable String after, int limit) {
    return database.asPerson(
        userId,
        sql ->
            sql.createQuery(
                    """
                    select * from my_friends()
                    where cast(:after as text) is null or friend_external_id > :after
                    order by friend_external_id
                    limit :limit\
                    """)
                .bind("after", after)
                .bind("limit", limit)
                .map((row, context) -> friendship(row))
                .list());
  }

  /** Everybody the person calls a friend. */
  public List<UUID> ids(UUID userId) {
    return database.asPerson(
        userId,
        sql ->
            sql.createQuery("select friend_user_id from friends where user_id = :user")
                .bind("user", userId)
                .mapTo(UUID.class)
                .list());
  }

  /** Ends the person's side of it; answers whom it was with, or nothing if there was none. */
  public Optional<UUID> end(UUID userId, String friendId) {
    return database.asPerson(
        userId,
        sql ->
            sql.createQuery(
                    """
                    delete from friends
                    where user_id = :user and friend_user_id = auth.user_id_of(:friendId)
                    returning friend_user_id\
                    """)
                .bind("user", userId)
                .bind("friendId", friendId)
                .mapTo(UUID.class)
                .findOne());
  }

  private static UUID idOf(Handle sql, String externalId) {
    return sql.createQuery("select auth.user_id_of(:id)")
        .bind("id", externalId)
        .mapTo(UUID.class)
        .findOne()
        .orElseThrow(() -> new NotFound("There is nobody with this id."));
  }

  private static Optional<Friendship> find(Handle sql, String friendId) {
    return sql.createQuery("select * from my_friends() where friend_external_id = :id")
        .bind("id", friendId)
        .map((row, context) -> friendship(row))
        .findOne();
  }

  private static Friendship friendship(ResultSet row) throws SQLException {
    return new Friendship(
        row.getString("friend_external_id"),
        row.getString("display_name"),
        row.getString("avatar_url"),
        row.getString("relationship_type"),
        row.getBoolean("mutual"),
        row.getTimestamp("since").toInstant());
  }
}
