package fm.seda.rerank;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import fm.seda.platform.testing.LambdaEvent;
import fm.seda.platform.testing.TestQueues;
import fm.seda.storage.testing.FunctionSettings;
import fm.seda.storage.testing.TestDatabase;
import fm.seda.topology.Queues;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Not a test but a measurement, which nothing runs unless it is named: what a whole night costs the
 * function's process and the database's, a person.
 */
class NightMeasurement {

  private static final int PEOPLE = Integer.getInteger("night.people", 10_000);
  private static final String SURFACES = System.getProperty("night.surfaces", "");

  private final TestDatabase db = TestDatabase.fresh();

  @Test
  void measuresANight() throws IOException {
    new LargeCity(db).items().people(PEOPLE).model();
    var queues = new TestQueues(Queues.RERANK);
    var settings =
        FunctionSettings.in(db, "seda_worker")
            .with(queues.settings())
            .with(Map.of("seda.rerank.surfaces", SURFACES))
            .toMap();
    try (var context = ApplicationContext.run(settings)) {
      var handler = new RerankHandler(context);
      LambdaEvent.job("rerank-all").wake(handler);
      var shards = queues.drain(Queues.RERANK);
      var function = function();
      var compiler = compiler();
      var collector = collector();
      var database = database();
      for (var shard : shards) {
        assertThat(LambdaEvent.of(shard).wake(handler)).isEqualTo("{\"batchItemFailures\":[]}");
      }
      System.out.printf(
          "MEASURED %d people: %.2f ms a person in the function, of which %.2f compiling and %.2f"
              + " collecting garbage, %.2f in the database; %s; %s%n",
          PEOPLE,
          (double) function().minus(function).toMillis() / PEOPLE,
          (double) compiler().minus(compiler).toMillis() / PEOPLE,
          (double) collector().minus(collector).toMillis() / PEOPLE,
          (double) database().minus(database).toMillis() / PEOPLE,
          lists(),
          peakMemory());
    } finally {
      queues.close();
    }
  }

  private static Duration function() {
    var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return Duration.ofNanos(system.getProcessCpuTime());
  }

  private static Duration compiler() {
    return Duration.ofMillis(ManagementFactory.getCompilationMXBean().getTotalCompilationTime());
  }

  private static Duration collector() {
    return ManagementFactory.getGarbageCollectorMXBeans().stream()
        .map(it -> Duration.ofMillis(it.getCollectionTime()))
        .reduce(Duration.ZERO, Duration::plus);
  }

  /** Of all the server's processes that are there. */
  private Duration database() {
    return postmaster()
        .descendants()
        .flatMap(process -> process.info().totalCpuDuration().stream())
        .reduce(Duration.ZERO, Duration::plus);
  }

  private ProcessHandle postmaster() {
    // asked while the connection is open: afterwards its process may be gone
    return db.owner()
        .asJob(sql ->
            ProcessHandle.of(sql.select("select pg_backend_pid()").mapTo(Long.class).one())
                .flatMap(ProcessHandle::parent)
                .orElseThrow());
  }

  private String lists() {
    return db.owner()
        .asJob(sql ->
            sql.select("select count(*) || ' cards' from recommendations")
                .mapTo(String.class)
                .one());
  }

  private static String peakMemory() throws IOException {
    return Files.readAllLines(Path.of("/proc/self/status")).stream()
        .filter(line -> line.startsWith("VmHWM"))
        .findFirst()
        .orElse("");
  }
}
