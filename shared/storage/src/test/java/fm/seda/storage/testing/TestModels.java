package fm.seda.storage.testing;

import fm.seda.domain.ItemRef;
import fm.seda.domain.Kind;
import fm.seda.storage.models.ModelWriter;
import fm.seda.storage.models.Models;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Makes models in a test database by saying what they have learnt.
 *
 * <pre>{@code
 * new TestModels(DB).item(house, 1, 0).item(jazz, 0, 1).best(ada, Kind.ROOM, jazz, house).publish();
 * }</pre>
 */
public final class TestModels {

  /** When they are trained. */
  public static final Instant TRAINED = Instant.parse("2026-03-02T01:00:00Z");

  private final Models models;
  private final ModelWriter writer;
  private final List<ItemRef> items = new ArrayList<>();
  private final List<float[]> places = new ArrayList<>();
  private final List<Best> best = new ArrayList<>();
  private final List<Pair> pairs = new ArrayList<>();

  /** Works on this database. */
  public TestModels(TestDatabase database) {
    models = new StoragePorts(database.worker(), Clock.systemUTC()).models();
    writer = new ModelWriter(database.worker());
  }

  private record Best(UUID person, Kind kind, boolean fromFriends, ItemRef... items) {}

  private record Pair(ItemRef item, ItemRef neighbour, float likeness) {}

  /** An item that is known to the next model, and where it lies. */
  public TestModels item(ItemRef item, float... place) {
    items.add(item);
    places.add(place);
    return this;
  }

  /**
   * Somebody's best items by both models, of those that were added. The factors give them 1, 0.9…,
   * the neighbours ten times that.
   */
  public TestModels best(UUID person, Kind kind, ItemRef... theirs) {
    best.add(new Best(person, kind, false, theirs));
    return this;
  }

  /** As {@link #best}, for somebody of whom the model knew nothing but their friends. */
  public TestModels bestByFriends(UUID person, Kind kind, ItemRef... theirs) {
    best.add(new Best(person, kind, true, theirs));
    return this;
  }

  /** The one goes with the other that well; of those of an item, the best is to be said first. */
  public TestModels goesWith(ItemRef neighbour, ItemRef item, double likeness) {
    pairs.add(new Pair(item, neighbour, (float) likeness));
    return this;
  }

  /** Writes them as a new model, which is not live yet. */
  public long write() {
    long version = models.begin(TRAINED);
    writer.writeItems(
        version,
        rows -> {
          for (int n = 0; n < items.size(); n++) {
            add(n, rows);
          }
        });
    writer.writePeople(version, rows -> best.forEach(it -> add(it, rows)));
    return version;
  }

  /** Writes them and makes them the live model. */
  public long publish() {
    long version = write();
    models.publish(version, TRAINED, new Models.Report(Map.of(), Map.of(), null));
    return version;
  }

  private void add(int n, ModelWriter.Items rows) {
    var theirs = pairs.stream().filter(it -> it.item().equals(items.get(n))).toList();
    var neighbours = theirs.stream().mapToInt(it -> items.indexOf(it.neighbour())).toArray();
    var likeness = new float[neighbours.length];
    for (int i = 0; i < likeness.length; i++) {
      likeness[i] = theirs.get(i).likeness();
    }
    rows.add(items.get(n), 1, places.get(n), neighbours, likeness);
  }

  private void add(Best one, ModelWriter.People rows) {
    var numbers = new int[one.items().length];
    var factors = new float[numbers.length];
    var neighbours = new float[numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = items.indexOf(one.items()[i]);
      factors[i] = 1 - 0.1f * i;
      neighbours[i] = 10 * factors[i];
    }
    var known = one.fromFriends() ? new float[0] : factors;
    rows.add(one.person(), one.kind(), numbers, known, neighbours);
  }
}
