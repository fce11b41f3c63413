package fm.seda.benchmarks;

import fm.seda.domain.Kind;
import fm.seda.engine.Recommender;
import fm.seda.engine.Request;
import fm.seda.engine.profile.DiversityRules;
import fm.seda.engine.profile.Profile;
import fm.seda.engine.profile.Profiles;
import fm.seda.engine.slate.Slate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One person's {@code discover} list of one kind, 60 of about 770 candidates, where every question
 * is answered from memory: what the engine itself costs, and each of its rules of variety, which is
 * the difference that leaving it out makes. One thread.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xmx1g", "-XX:+UseSerialGC"})
public class Ranking {

  private static final int PEOPLE = 64;

  @Param({"nothing", "twins", "likeness", "balance", "novelty", "everything"})
  String without;

  private Town town;
  private Profile profile;
  private Recommender recommender;
  private int turn;

  /** Makes up a town. */
  @Setup
  public void prepare() {
    town = new Town(20_000, PEOPLE);
    var ids = new AtomicLong();
    recommender = new Recommender(town.ports(), () -> new UUID(0, ids.incrementAndGet()));
    profile = relaxed(Profiles.load("discover"));
  }

  private Profile relaxed(Profile whole) {
    var rules = whole.diversity();
    var relaxed =
        without.equals("everything")
            ? DiversityRules.none()
            : new DiversityRules(
                without.equals("likeness") ? 1 : rules.lambda(),
                without.equals("novelty") ? 0 : rules.novelShare(),
                without.equals("balance") ? 1 : rules.genreShare(),
                rules.creatorRun(),
                without.equals("twins") ? 1 : rules.alike(),
                rules.rotation(),
                rules.exploration());
    return new Profile(
        whole.name(),
        whole.surface(),
        whole.version(),
        whole.kinds(),
        whole.perKind(),
        whole.ttl(),
        whole.weights(),
        whole.standIns(),
        whole.sources(),
        whole.filters(),
        whole.penalties(),
        relaxed);
  }

  /** A list, made anew. */
  @Benchmark
  public Slate list() {
    var kinds = List.of(Kind.ARTIST);
    return recommender.recommend(
        new Request(town.person(turn++), profile, kinds, profile.perKind(), Town.NOW));
  }
}
