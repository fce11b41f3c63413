package fm.seda.engine.twin;

import fm.seda.domain.Decision;
import fm.seda.domain.InteractionType;
import fm.seda.domain.Item;
import fm.seda.domain.ItemRef;
import fm.seda.domain.Kind;
import fm.seda.engine.sound.Feature;
import fm.seda.engine.sound.WantedSound;
import fm.seda.engine.wish.Situations;
import fm.seda.engine.wish.Wish;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * Worlds of any shape, each from a seed: sparse and rich ones, with and without vectors, trained
 * models and items that are there twice.
 */
public final class Worlds {

  private static final List<String> GENRES =
      List.of("house", "jazz", "ambient", "soul", "techno", "polka");
  private static final List<Kind> KINDS = List.of(Kind.values());

  /** Where several items lie at once. */
  private static final float[] CROWDED = {1, 0, 0, 0, 0, 0, 0, 0};

  /** A world and the person in it. */
  public record Case(World world, AListener listener, List<Item> items) {}

  private Worlds() {}

  /** The same world for the same seed. */
  public static Case of(long seed) {
    var random = new Random(seed);
    var world = new World();
    var items = new ArrayList<Item>();
    var count = random.nextInt(120);
    for (int i = 0; i < count; i++) {
      items.add(add(world, random, i));
    }
    if (random.nextBoolean()) {
      train(world, random, items);
    }
    return new Case(world, listener(random, items), items);
  }

  private static Item add(World world, Random random, int number) {
    var kind = any(random, KINDS);
    var builder =
        AnItem.called(random.nextInt(6) == 0 ? "Item " + (number - 1) : "item " + number)
            .kind(kind)
            .popularity(random.nextInt(4) == 0 ? 0 : random.nextDouble())
            .aged(Duration.ofHours(random.nextInt(2000)))
            .with("explicit", random.nextInt(8) == 0);
    if (random.nextInt(6) > 0) {
      builder.genres(any(random, GENRES), "genre " + random.nextInt(9));
    }
    if (random.nextBoolean()) {
      builder.sounding(50 + random.nextInt(150), random.nextDouble()).kind(kind);
    }
    if (random.nextBoolean()) {
      builder.by(random.nextInt(20) == 0 ? AListener.ANNAS_EXTERNAL_ID : "c" + random.nextInt(4));
    }
    var item = builder.build();
    if (random.nextInt(5) > 0) {
      world.add(item, random.nextInt(10) == 0 ? CROWDED : direction(random));
    } else {
      world.add(item);
    }
    if (random.nextInt(6) == 0) {
      world.friendsLike(item, 1 + random.nextInt(4), "Alex");
    }
    return item;
  }

  private static void train(World world, Random random, List<Item> items) {
    world.learnt.at(World.NOW.minus(Duration.ofHours(random.nextInt(500))));
    for (var item : items) {
      switch (random.nextInt(4)) {
        case 0 ->
            world.learnt.names(
                item, random.nextGaussian(), 5 * random.nextDouble(), direction(random));
        case 1 -> world.learnt.lies(item, direction(random));
        default -> {}
      }
      if (random.nextInt(8) == 0) {
        world.learnt.goesWith(item, 3 * random.nextDouble(), any(random, items));
      }
    }
  }

  private static AListener listener(Random random, List<Item> items) {
    var listener = AListener.unknown();
    if (random.nextBoolean()) {
      listener.taste(direction(random));
    }
    if (random.nextBoolean()) {
      listener.chose(GENRES.get(random.nextInt(3)), GENRES.get(3));
    }
    if (random.nextInt(3) == 0) {
      listener.dislikes(any(random, GENRES));
    }
    if (random.nextInt(3) == 0) {
      listener.withoutExplicit();
    }
    for (int i = 0; i < random.nextInt(40) && !items.isEmpty(); i++) {
      var type = any(random, List.of(InteractionType.values()));
      listener.did(type, any(random, items).ref(), Duration.ofHours(random.nextInt(500)));
    }
    for (int i = 0; i < random.nextInt(6) && !items.isEmpty(); i++) {
      listener.decided(any(random, List.of(Decision.values())), any(random, items).ref());
    }
    for (int i = 0; i < random.nextInt(40) && !items.isEmpty(); i++) {
      listener.saw(any(random, items).ref(), 1 + random.nextInt(9));
    }
    return listener;
  }

  /** Something somebody might ask for in this world; the same for the same seed. */
  public static Wish wish(long seed, Case given) {
    var random = new Random(seed);
    var refs = given.items().stream().map(Item::ref).toList();
    var seeds = new ArrayList<ItemRef>();
    for (int i = 0; i < random.nextInt(4) && !refs.isEmpty(); i++) {
      seeds.add(any(random, refs));
    }
    var without = refs.stream().filter(_ -> random.nextInt(9) == 0).collect(Collectors.toSet());
    return new Wish(
        Situations.bundled()
            .of(
                random.nextBoolean() ? "exercise" : null,
                random.nextBoolean() ? "sad" : null,
                random.nextBoolean() ? "night" : null),
        seeds,
        random.nextBoolean() ? WantedSound.ANY : WantedSound.of(Feature.VALENCE, 0.7, 1),
        without,
        random.nextBoolean(),
        random.nextBoolean() ? "DE" : null);
  }

  private static float[] direction(Random random) {
    var vector = new float[8];
    var square = 0.0;
    for (int i = 0; i < vector.length; i++) {
      vector[i] = (float) random.nextGaussian();
      square += vector[i] * vector[i];
    }
    for (int i = 0; i < vector.length; i++) {
      vector[i] /= (float) Math.sqrt(square);
    }
    return vector;
  }

  private static <T> T any(Random random, List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
