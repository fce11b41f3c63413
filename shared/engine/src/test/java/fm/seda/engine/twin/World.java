package fm.seda.engine.twin;

import fm.seda.domain.EmbeddingSpace;
import fm.seda.domain.Item;
import fm.seda.engine.Recommender;
import fm.seda.engine.port.FriendActivity.FriendItem;
import fm.seda.engine.port.Listener;
import fm.seda.engine.port.Ports;
import fm.seda.engine.read.FeedReader;
import fm.seda.engine.slate.Friend;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** A small world: everything the engine asks, in memory, at one fixed moment. */
public final class World {

  /** The moment. */
  public static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

  /** A clock that stands still there. */
  public static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

  /** Where everybody and everything lies, in however many dimensions a test needs. */
  public static final EmbeddingSpace SPACE = new EmbeddingSpace("test", "plain", 2);

  public final Outages outages = new Outages();
  public final InMemoryCatalog catalog = new InMemoryCatalog(outages);
  public final InMemoryVectors vectors = new InMemoryVectors(outages);
  public final InMemoryListeners listeners = new InMemoryListeners(outages);
  public final InMemoryFriends friends = new InMemoryFriends(outages);
  public final InMemoryLearntTaste learnt = new InMemoryLearntTaste(outages);
  public final InMemoryCache cache = new InMemoryCache(outages);
  public final InMemorySlates slates = new InMemorySlates(outages);
  private final AtomicLong lastId = new AtomicLong();

  /** Adds an item that has not been embedded. */
  public World add(Item item) {
    catalog.add(item);
    return this;
  }

  /** Adds an item that lies there. */
  public World add(Item item, float... vector) {
    catalog.add(item);
    vectors.put(item, vector);
    return this;
  }

  /** Friends are into an item, some of whom may be named. */
  public World friendsLike(Item item, int count, String... named) {
    var faces = new ArrayList<Friend>();
    for (var name : named) {
      faces.add(new Friend(name.toLowerCase(Locale.ROOT), name, null));
    }
    friends.add(new FriendItem(item, count, count, List.copyOf(faces)));
    return this;
  }

  /** From now on this friend is not to be named. */
  public World hides(String name) {
    friends.hide(name.toLowerCase(Locale.ROOT));
    return this;
  }

  public World person(Listener listener) {
    listeners.put(listener);
    return this;
  }

  public Ports ports() {
    return new Ports(listeners, catalog, vectors, friends, learnt);
  }

  /** Numbers ids from 1. */
  public Supplier<UUID> ids() {
    return () -> new UUID(0, lastId.incrementAndGet());
  }

  public Recommender recommender() {
    return new Recommender(ports(), ids());
  }

  public FeedReader reader() {
    return new FeedReader(ports(), cache, slates, recommender(), CLOCK, ids());
  }
}
