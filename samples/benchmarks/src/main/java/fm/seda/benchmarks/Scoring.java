package fm.seda.benchmarks;

import fm.seda.collaborative.dense.DenseMatrix;
import fm.seda.collaborative.dense.LinearAlgebra;
import fm.seda.collaborative.dense.OneThread;
import fm.seda.collaborative.nearest.TopItems;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * One person's best 200 of 100,000 items, beside nothing but the multiplication that it cannot do
 * without. One thread, so a millisecond is one of the processor's: at 384 numbers a vector a person
 * takes 2 · 100,000 · 384 = 76.8 million operations, which is 76.8 ÷ milliseconds in GFLOP a
 * second.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xmx2g", "--enable-native-access=ALL-UNNAMED"})
public class Scoring {

  private static final int PEOPLE = 256;
  private static final int ITEMS_AT_ONCE = 10_000;

  @Param("100000")
  int items;

  @Param({"64", "384"})
  int width;

  private OneThread oneThread;
  private DenseMatrix everyItem;
  private DenseMatrix people;
  private DenseMatrix products;
  private TopItems top;

  /** Makes up people and items. */
  @Setup
  public void prepare() {
    oneThread = LinearAlgebra.onOneThread();
    everyItem = Vectors.any(1, items, width);
    people = Vectors.any(2, PEOPLE, width);
    products = DenseMatrix.zeros(PEOPLE, ITEMS_AT_ONCE);
    top = new TopItems(everyItem, 200);
  }

  /** Lets others use all processors again. */
  @TearDown
  public void release() {
    oneThread.close();
  }

  /** The multiplication alone, by OpenBLAS's sgemm. */
  @Benchmark
  @OperationsPerInvocation(PEOPLE)
  public DenseMatrix multiplication() {
    for (int from = 0; from < items; from += ITEMS_AT_ONCE) {
      LinearAlgebra.multiplyByRows(
          1, people, everyItem.slice(from, from + ITEMS_AT_ONCE), 0, products);
    }
    return products;
  }

  /** The same with the choice of the best. */
  @Benchmark
  @OperationsPerInvocation(PEOPLE)
  public void bestItems(Blackhole reader) {
    top.of(people, (_, best) -> reader.consume(best));
  }
}
