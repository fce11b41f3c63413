package fm.seda.storage.testing;

import fm.seda.domain.Item;
import fm.seda.domain.ItemRef;
import fm.seda.domain.Kind;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Items for tests: what matters is said, the rest is believable. */
public final class Items {

  /** When they were made, unless a test says otherwise. */
  public static final Instant CREATED = Instant.parse("2026-01-01T00:00:00Z");

  private Items() {}

  /** A room in these genres. */
  public static Item room(String name, String... genres) {
    return item(Kind.ROOM, name, 0.5, genres);
  }

  /** An artist in these genres. */
  public static Item artist(String name, String... genres) {
    return item(Kind.ARTIST, name, 0.5, genres);
  }

  /** Any kind of item. */
  public static Item item(Kind kind, String name, double popularity, String... genres) {
    return new Item(
        new ItemRef(kind, UUID.randomUUID()),
        name,
        List.of(genres),
        popularity,
        null,
        null,
        Map.of(),
        Map.of(),
        CREATED);
  }

  /** The same item with another name. */
  public static Item renamed(Item item, String name) {
    return new Item(
        item.ref(),
        name,
        item.genres(),
        item.popularity(),
        item.engagement(),
        item.creator(),
        item.externalIds(),
        item.attributes(),
        item.createdAt());
  }
}
