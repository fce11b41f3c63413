package fm.seda.storage.spaces;

import fm.seda.domain.EmbeddingSpace;
import fm.seda.domain.Kind;
import fm.seda.engine.Recommender;
import fm.seda.engine.Request;
import fm.seda.engine.port.Listeners;
import fm.seda.engine.port.Ports;
import fm.seda.engine.port.VectorStore;
import fm.seda.engine.profile.DiversityRules;
import fm.seda.engine.profile.Profile;
import fm.seda.engine.wish.Wish;
import fm.seda.storage.testing.StoragePorts;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/** People who ask for lists all the time, each list ranked on the fly. */
final class Readers implements AutoCloseable {

  private static final Profile PROFILE =
      new Profile(
          "rooms",
          "rooms",
          1,
          List.of(Kind.ROOM),
          20,
          Duration.ofHours(1),
          Map.of("content", 1.0),
          Map.of(),
          Map.of("content", 30, "trending", 10),
          Set.of(),
          Map.of(),
          DiversityRules.none());

  private final StoragePorts ports;
  private final Landscape landscape;
  private final List<UUID> people;
  private final ExecutorService threads;
  private final Queue<Answer> answers = new ConcurrentLinkedQueue<>();
  private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
  private volatile boolean stopped;

  /** A list that was answered. */
  record Answer(Instant at, EmbeddingSpace space, long nanos) {}

  Readers(StoragePorts ports, Landscape landscape, List<UUID> people, int threads) {
    this.ports = ports;
    this.landscape = landscape;
    this.people = people;
    this.threads = Executors.newFixedThreadPool(threads);
    for (int i = 0; i < threads; i++) {
      int seed = i;
      this.threads.execute(() -> readOn(new Random(seed)));
    }
  }

  private void readOn(Random chance) {
    var engine = new Engine();
    while (!stopped) {
      try {
        engine.read(chance);
      } catch (RuntimeException failed) {
        wrong.add(failed.toString());
      }
    }
  }

  /** What one instance of a function has. */
  private final class Engine {

    private final Listeners listeners = ports.listeners();
    private final VectorStore vectors = ports.vectors();
    private final Ports all =
        new Ports(listeners, ports.catalog(), vectors, ports.friends(), ports.learntTaste());

    void read(Random chance) {
      var began = System.nanoTime();
      var now = ports.clock().instant();
      var witness = new Witness(vectors, landscape);
      var seen = new Ports(all.listeners(), all.catalog(), witness, all.friends(), all.learnt());
      var slate = new Recommender(seen, UUID::randomUUID).recommend(request(chance, now));
      if (slate.cards().size() < PROFILE.perKind() || !slate.degraded().isEmpty()) {
        wrong.add(slate.cards().size() + " cards, without " + slate.degraded());
      }
      wrong.addAll(witness.wrong());
      answers.add(new Answer(now, witness.space(), System.nanoTime() - began));
    }

    private Request request(Random chance, Instant now) {
      if (chance.nextInt(6) > 0) {
        var person = people.get(chance.nextInt(people.size()));
        return Request.whole(listeners.load(person, now), PROFILE, now);
      }
      // somebody without a taste, who names what to start from
      var seed = landscape.rooms().get(chance.nextInt(Landscape.ROOMS));
      var stranger = listeners.load(UUID.randomUUID(), now);
      return Request.whole(stranger, PROFILE, now, Wish.like(seed));
    }
  }

  /** Waits for so many more answers, and tells how long each of them took. */
  List<Answer> next(int count) {
    var from = answers.size();
    while (answers.size() < from + count && wrong.isEmpty()) {
      LockSupport.parkNanos(5_000_000);
    }
    var all = new ArrayList<>(answers);
    return all.subList(from, all.size());
  }

  /** How many there are. */
  int answered() {
    return answers.size();
  }

  /** Those since then. */
  List<Answer> since(int from) {
    var all = new ArrayList<>(answers);
    return all.subList(from, all.size());
  }

  /** Whatever failed or was not of one space. */
  List<String> wrong() {
    return List.copyOf(wrong);
  }

  /** In milliseconds. */
  static double p95(List<Answer> some) {
    var sorted = some.stream().mapToLong(Answer::nanos).sorted().toArray();
    return sorted[(int) Math.min(sorted.length - 1L, Math.round(0.95 * sorted.length))] / 1e6;
  }

  @Override
  public void close() {
    stopped = true;
    threads.close();
  }
}
