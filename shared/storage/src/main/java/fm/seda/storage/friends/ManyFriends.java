package fm.seda.storage.friends;

import fm.seda.domain.Affinity;
import fm.seda.domain.Item;
import fm.seda.domain.ItemRef;
import fm.seda.domain.Kind;
import fm.seda.engine.port.FriendActivity;
import fm.seda.engine.slate.Friend;
import fm.seda.storage.catalogue.ItemReader;
import fm.seda.storage.copy.CopiedRow;
import fm.seda.storage.copy.Crowd;
import fm.seda.storage.session.SqlFile;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * What the friends of everybody of a crowd are into, by the rules of {@code items_of_my_friends()}.
 * Somebody who is a friend of several is read once.
 */
public final class ManyFriends implements FriendActivity {

  private static final String TIES = SqlFile.read(ManyFriends.class, "many_ties.sql");
  private static final String CARES = SqlFile.read(ManyFriends.class, "many_cares.sql");

  private final Map<UUID, Map<Kind, List<@Nullable FriendItem>>> lists = new HashMap<>();

  private ManyFriends() {}

  /**
   * Reads it for all of them.
   *
   * @param most how many items of a kind are ever asked for
   */
  public static ManyFriends read(
      Handle sql, Crowd crowd, int most, Function<ItemRef, @Nullable Item> catalogue) {
    var all = new ManyFriends();
    var ties = ties(sql, crowd);
    var cares = cares(sql, friends(ties, crowd.now()), catalogue);
    ties.forEach((person, theirs) -> {
      var chorus = new Chorus();
      theirs.forEach(tie -> chorus.add(tie, cares.getOrDefault(tie.friendId(), List.of())));
      all.lists.put(person, chorus.loudest(most));
    });
    return all;
  }

  private static Map<UUID, List<Tie>> ties(Handle sql, Crowd crowd) {
    var ties = new HashMap<UUID, List<Tie>>();
    crowd.each(
        sql, TIES, row -> ties.computeIfAbsent(row.id(), _ -> new ArrayList<>()).add(tie(row)));
    return ties;
  }

  private static Tie tie(CopiedRow row) {
    return new Tie(
        row.id(), row.number(), new Friend(row.text(), row.text(), row.textOrNull()), row.truth());
  }

  private static Crowd friends(Map<UUID, List<Tie>> ties, Instant now) {
    var friends =
        ties.values().stream().flatMap(List::stream).map(Tie::friendId).distinct().toList();
    return new Crowd(friends, now);
  }

  private static Map<UUID, List<Care>> cares(
      Handle sql, Crowd friends, Function<ItemRef, @Nullable Item> catalogue) {
    var cares = new HashMap<UUID, List<Care>>();
    if (!friends.people().isEmpty()) {
      friends.each(
          sql,
          CARES,
          row ->
              cares
                  .computeIfAbsent(row.id(), _ -> new ArrayList<>())
                  .add(care(row, friends.now(), catalogue)));
    }
    return cares;
  }

  private static Care care(
      CopiedRow row, Instant now, Function<ItemRef, @Nullable Item> catalogue) {
    var ref = ItemReader.ref(row.text(), row.id());
    var weight = row.number() * Affinity.decay(row.time(), now);
    var item = catalogue.apply(ref);
    // the catalogue's own is there in any case, and there are many of these
    return new Care(item == null ? ref : item.ref(), item, weight);
  }

  @Override
  public List<FriendItem> items(UUID userId, Kind kind, int limit) {
    return lists.getOrDefault(userId, Map.of()).getOrDefault(kind, List.of()).stream()
        .limit(limit)
        .filter(Objects::nonNull)
        .toList();
  }

  /** Not at night: whoever reads a list asks the database at that moment. */
  @Override
  public Set<String> nameable(UUID userId, Set<String> friendIds) {
    throw new UnsupportedOperationException("who may be named is known at the moment of reading");
  }
}
