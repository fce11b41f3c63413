package fm.seda.storage.friends;

import fm.seda.domain.Item;
import fm.seda.domain.ItemRef;
import fm.seda.domain.Kind;
import fm.seda.engine.port.FriendActivity;
import fm.seda.engine.slate.Friend;
import fm.seda.storage.catalogue.ItemReader;
import fm.seda.storage.copy.CopiedRow;
import fm.seda.storage.copy.Crowd;
import fm.seda.storage.session.SqlFile;
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
 */
public final class ManyFriends implements FriendActivity {

  private static final String FACES = SqlFile.read(ManyFriends.class, "many_faces.sql");
  private static final String ITEMS = SqlFile.read(ManyFriends.class, "many_items.sql");

  private final Function<ItemRef, @Nullable Item> catalogue;
  private final Map<String, Friend> faces = new HashMap<>();
  private final Map<Whose, List<@Nullable FriendItem>> lists = new HashMap<>();

  private record Whose(UUID userId, Kind kind) {}

  private ManyFriends(Function<ItemRef, @Nullable Item> catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * Reads it for all of them.
   *
   * @param most how many items of a kind are ever asked for
   */
  public static ManyFriends read(
      Handle sql, Crowd crowd, int most, Function<ItemRef, @Nullable Item> catalogue) {
    var all = new ManyFriends(catalogue);
    crowd.each(sql, FACES, all::addFace);
    crowd.each(sql, ITEMS.replace(":most", Integer.toString(most)), all::addItem);
    return all;
  }

  private void addFace(CopiedRow row) {
    var id = row.text();
    faces.put(id, new Friend(id, row.text(), row.textOrNull()));
  }

  private void addItem(CopiedRow row) {
    var whose = row.id();
    var ref = ItemReader.ref(row.text(), row.id());
    var weight = row.number();
    var count = row.integer();
    var named = row.texts().stream().map(faces::get).filter(Objects::nonNull).toList();
    var item = catalogue.apply(ref);
    // what is gone takes its place all the same, as it does where one person is asked for
    lists
        .computeIfAbsent(new Whose(whose, ref.kind()), _ -> new ArrayList<>())
        .add(item == null ? null : new FriendItem(item, weight, count, named));
  }

  @Override
  public List<FriendItem> items(UUID userId, Kind kind, int limit) {
    return lists.getOrDefault(new Whose(userId, kind), List.of()).stream()
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
