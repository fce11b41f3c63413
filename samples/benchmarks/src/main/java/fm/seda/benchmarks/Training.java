package fm.seda.benchmarks;

import fm.seda.collaborative.factors.FactorTraining;
import fm.seda.collaborative.factors.Factors;
import fm.seda.collaborative.linear.Evidence;
import fm.seda.collaborative.linear.LinearModel;
import fm.seda.collaborative.linear.LinearTraining;
import fm.seda.collaborative.overlap.OverlapModel;
import fm.seda.collaborative.overlap.OverlapTraining;
import fm.seda.collaborative.sparse.SparseRows;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
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
 * A night's training as a function does it: once, in a process that has just started, on all
 * processors.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xmx2g", "--enable-native-access=ALL-UNNAMED"})
public class Training {

  private static final int FRIENDS_OF_EACH = 10;

  /** Sixty-four factors in ten iterations. */
  @Benchmark
  public Factors factors(Community community) throws InterruptedException {
    return FactorTraining.STANDARD.train(community.preferences);
  }

  /** The linear model. */
  @Benchmark
  public LinearModel linear(SmallCommunity community) {
    return LinearTraining.STANDARD.train(Evidence.of(community.preferences));
  }

  /** What goes with what, by how many people have both. */
  @Benchmark
  public OverlapModel overlap(Community community) {
    return OverlapTraining.STANDARD.train(community.preferences, community.friends);
  }

  /** Few people and many. */
  @State(Scope.Benchmark)
  public static class Community {

    /** How many people, items and things liked. */
    @Param({"1900x17600x67000", "25000x100000x5000000"})
    String size;

    private SparseRows preferences;
    private SparseRows friends;

    /** Makes up who likes what, and whom. */
    @Setup
    public void prepare() {
      var numbers = size.split("x", -1);
      int people = Integer.parseInt(numbers[0]);
      friends = likes(people, people, FRIENDS_OF_EACH * people);
      preferences = likes(people, Integer.parseInt(numbers[1]), Integer.parseInt(numbers[2]));
    }
  }

  /** As many people as the linear model is meant for. */
  @State(Scope.Benchmark)
  public static class SmallCommunity {

    private SparseRows preferences;

    /** Makes up who likes what. */
    @Setup
    public void prepare() {
      preferences = likes(1_900, 17_600, 67_000);
    }
  }

  /** Some items are liked by many, most by few. */
  private static SparseRows likes(int people, int items, int count) {
    var chance = new SplittableRandom(1);
    var table = SparseRows.builder(people, items);
    for (int i = 0; i < count; i++) {
      int item = (int) (items * Math.pow(chance.nextDouble(), 3));
      table.add(chance.nextInt(people), item, (float) chance.nextDouble(0.1, 1));
    }
    return table.build();
  }
}
