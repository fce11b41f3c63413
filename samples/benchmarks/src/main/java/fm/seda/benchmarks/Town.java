package fm.seda.benchmarks;

import fm.seda.domain.Affinity;
import fm.seda.domain.Decision;
import fm.seda.domain.EmbeddingSpace;
import fm.seda.domain.InteractionType;
import fm.seda.domain.Item;
import fm.seda.domain.ItemRef;
import fm.seda.domain.Kind;
import fm.seda.domain.TasteCentre;
import fm.seda.engine.port.Catalog;
import fm.seda.engine.port.FriendActivity;
import fm.seda.engine.port.GenreCounts;
import fm.seda.engine.port.LearntTaste;
import fm.seda.engine.port.Listener;
import fm.seda.engine.port.Listeners;
import fm.seda.engine.port.Ports;
import fm.seda.engine.port.VectorStore;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Artists and people, made up the same at every run, whose questions cost next to nothing to
 * answer: what is measured is what is done with the answers.
 */
final class Town implements Catalog, VectorStore, FriendActivity, LearntTaste, Listeners {

  static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

  private static final int GENRES = 200;
  private static final int WIDTH = 384;
  private static final int FACTORS = 64;
  private static final EmbeddingSpace SPACE = new EmbeddingSpace("made up", "evenly", WIDTH);

  private final SplittableRandom chance = new SplittableRandom(11);
  private final List<String> genres =
      IntStream.range(0, GENRES).mapToObj(it -> "genre " + it).toList();
  private final List<Item> items = new ArrayList<>();
  private final Map<ItemRef, Item> byRef = new HashMap<>();
  private final Map<ItemRef, float[]> vectors = new HashMap<>();
  private final Map<ItemRef, Position> positions = new HashMap<>();
  private final Map<ItemRef, float[]> places = new HashMap<>();
  private final List<Listener> people = new ArrayList<>();
  private final List<Neighbour> around;
  private final Map<UUID, Best> learnt = new HashMap<>();
  private final Map<UUID, List<FriendItem>> friends = new HashMap<>();
  private final GenreCounts genreCounts;

  Town(int artists, int residents) {
    for (int i = 0; i < artists; i++) {
      settle(i);
    }
    var counts = new HashMap<String, Long>();
    items.forEach(it -> it.genres().forEach(genre -> counts.merge(genre, 1L, Long::sum)));
    genreCounts = GenreCounts.of(artists, counts);
    around =
        some(200).stream()
            .map(it -> new Neighbour(it, vector(it.ref()), chance.nextDouble()))
            .toList();
    for (int i = 0; i < residents; i++) {
      people.add(resident());
    }
  }

  private void settle(int number) {
    var ref = new ItemRef(Kind.ARTIST, id());
    var item =
        new Item(
            ref,
            "artist " + number,
            List.of(genre(), genre(), genre()),
            Math.pow(chance.nextDouble(), 4),
            null,
            null,
            Map.of(),
            Map.of(),
            NOW.minus(Duration.ofHours(chance.nextInt(9_000))));
    items.add(item);
    byRef.put(ref, item);
    vectors.put(ref, direction(WIDTH));
    positions.put(ref, new Position(vector(ref), chance.nextDouble()));
    places.put(ref, direction(FACTORS));
  }

  private Listener resident() {
    var id = id();
    learnt.put(
        id,
        new Best(
            NOW,
            LearntTaste.Basis.HISTORY,
            some(300).stream()
                .map(
                    it -> new Learnt(it, chance.nextDouble(), chance.nextDouble(), place(it.ref())))
                .toList()));
    friends.put(id, some(100).stream().map(it -> new FriendItem(it, 1, 1, List.of())).toList());
    var affinities =
        some(40).stream()
            .map(it ->
                new Affinity(
                    it.ref(),
                    Map.of(InteractionType.PLAY, 1 + chance.nextInt(9)),
                    1 + chance.nextDouble(),
                    NOW.minus(Duration.ofHours(chance.nextInt(2_000)))))
            .toList();
    return new Listener(
        id,
        null,
        List.of(new TasteCentre(direction(WIDTH), 1)),
        SPACE,
        List.of(genre(), genre(), genre()),
        Set.of(genre()),
        affinities,
        Map.of(),
        Map.of(),
        true,
        true);
  }

  Listener person(int number) {
    return people.get(number % people.size());
  }

  Ports ports() {
    return new Ports(this, this, this, this, this);
  }

  @Override
  public List<Item> popular(Kind kind, Set<String> genres, int limit) {
    return items.subList(0, limit);
  }

  @Override
  public List<Item> newest(Kind kind, Set<String> genres, int limit) {
    return items.subList(items.size() - limit, items.size());
  }

  @Override
  public List<Item> random(Kind kind, int limit, long seed) {
    return List.of();
  }

  @Override
  public GenreCounts genreCounts() {
    return genreCounts;
  }

  @Override
  public Map<ItemRef, Item> items(Collection<ItemRef> refs) {
    return those(byRef, refs);
  }

  @Override
  public List<Neighbour> nearest(Query query) {
    return around;
  }

  @Override
  public Map<ItemRef, float[]> vectors(Collection<ItemRef> refs, EmbeddingSpace space) {
    return those(vectors, refs);
  }

  @Override
  public List<@Nullable Position> positions(
      List<ItemRef> refs, EmbeddingSpace space, List<float[]> directions) {
    var found = new ArrayList<@Nullable Position>(refs.size());
    refs.forEach(ref -> found.add(positions.get(ref)));
    return found;
  }

  @Override
  public List<FriendItem> items(UUID userId, Kind kind, int limit) {
    return friends.getOrDefault(userId, List.of());
  }

  @Override
  public Set<String> nameable(UUID userId, Set<String> friendIds) {
    return Set.of();
  }

  @Override
  public Optional<Best> best(UUID userId, Kind kind, int limit) {
    return Optional.ofNullable(learnt.get(userId));
  }

  /** Nobody did anything since: it is night. */
  @Override
  public Optional<Since> since(UUID userId, Kind kind, int limit) {
    return Optional.empty();
  }

  @Override
  public Map<ItemRef, float[]> places(Collection<ItemRef> refs) {
    return those(places, refs);
  }

  @Override
  public Listener load(UUID userId, Instant now) {
    throw new UnsupportedOperationException("people are handed over");
  }

  @Override
  public Map<ItemRef, Decision> decisions(UUID userId, Instant now) {
    return Map.of();
  }

  private static <T> Map<ItemRef, T> those(Map<ItemRef, T> all, Collection<ItemRef> refs) {
    var found = new HashMap<ItemRef, T>();
    for (var ref : refs) {
      var it = all.get(ref);
      if (it != null) {
        found.put(ref, it);
      }
    }
    return found;
  }

  private float[] vector(ItemRef ref) {
    return vectors.getOrDefault(ref, new float[WIDTH]);
  }

  private float[] place(ItemRef ref) {
    return places.getOrDefault(ref, new float[FACTORS]);
  }

  private List<Item> some(int count) {
    return chance.ints(0, items.size()).distinct().limit(count).mapToObj(items::get).toList();
  }

  private float[] direction(int width) {
    var vector = new float[width];
    var squares = 0.0;
    for (int i = 0; i < width; i++) {
      vector[i] = (float) chance.nextGaussian();
      squares += vector[i] * vector[i];
    }
    for (int i = 0; i < width; i++) {
      vector[i] /= (float) Math.sqrt(squares);
    }
    return vector;
  }

  // a few are everywhere and most are rare
  private String genre() {
    return genres.get((int) (GENRES * Math.pow(chance.nextDouble(), 3)));
  }

  private UUID id() {
    return new UUID(chance.nextLong(), chance.nextLong());
  }
}
