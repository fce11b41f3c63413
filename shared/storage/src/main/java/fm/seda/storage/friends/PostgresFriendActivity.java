package fm.seda.storage.friends;

import fm.seda.domain.Kind;
import fm.seda.engine.port.FriendActivity;
import fm.seda.storage.catalogue.ItemReader;
import fm.seda.storage.session.Database;
import fm.seda.storage.session.Json;
import io.micronaut.core.type.Argument;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.mapper.RowMapper;

/**
 * Asks {@code items_of_my_friends()} and {@code friends_to_name()}, which see mutual friends only
 * and name who may be named.
 */
@Singleton
public final class PostgresFriendActivity implements FriendActivity {

  private static final String ITEMS =
      """
      select i.*, f.weight, f.friend_count, f.named
      from items_of_my_friends(:kind, :now, :limit) f
      join items i on i.kind = :kind and i.id = f.item_id
      where i.deleted_at is null
      order by f.weight desc, i.id\
      """;
  private static final Argument<List<NamedFriend>> NAMED = Argument.listOf(NamedFriend.class);

  private final Database database;
  private final ItemReader items;
  private final Json json;
  private final Clock clock;

  /** Reads from this database; how much an act still counts depends on the time. */
  public PostgresFriendActivity(Database database, ItemReader items, Json json, Clock clock) {
    this.database = database;
    this.items = items;
    this.json = json;
    this.clock = clock;
  }

  @Override
  public List<FriendItem> items(UUID userId, Kind kind, int limit) {
    return database.asPerson(
        userId,
        handle ->
            handle
                .createQuery(ITEMS)
                .bind("kind", kind.wireName())
                .bind("now", clock.instant())
                .bind("limit", limit)
                .map(friendItem())
                .list());
  }

  @Override
  public Set<String> nameable(UUID userId, Set<String> friendIds) {
    return database.asPerson(
        userId,
        handle ->
            handle
                .createQuery("select friends_to_name(:ids)")
                .bindArray("ids", String.class, friendIds.toArray())
                .mapTo(String.class)
                .set());
  }

  private RowMapper<FriendItem> friendItem() {
    return (row, context) ->
        new FriendItem(
            items.map(row, context),
            row.getDouble("weight"),
            row.getInt("friend_count"),
            json.read(row.getString("named"), NAMED).stream().map(NamedFriend::friend).toList());
  }
}
