package fm.seda.local.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fm.seda.local.sample.Echo;
import fm.seda.local.sample.Moody;
import fm.seda.local.sample.SamplePackage;
import fm.seda.local.sample.Stillborn;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FunctionHostTest {

  private static final Duration LONG = Duration.ofSeconds(30);

  @TempDir Path folder;
  private final PrintStream out = System.out;
  private final PrintStream err = System.err;
  private FunctionHost host;

  @BeforeEach
  void start() {
    var logs = FunctionLogs.capture(folder.resolve("logs"));
    host = new FunctionHost(folder.resolve("functions"), logs, InstantSource.system());
  }

  @AfterEach
  void stop() {
    host.close();
    System.setOut(out);
    System.setErr(err);
  }

  @Test
  void runsAPackagedHandlerByItsHandlerString() throws Exception {
    var echo = deploy(Echo.class, 1, LONG);

    var answer = answer(echo.invoke("{\"song\":\"Ödön\"}"));

    assertThat(answer.at("/event/song").asText()).isEqualTo("Ödön");
    assertThat(answer.path("requestId").asText()).hasSize(36);
    assertThat(answer.path("remaining").asInt()).isBetween(1, 30_000);
  }

  @Test
  void keepsTheStackOutOfAFunctionsSightAndSettingsInIt() throws Exception {
    var echo = deploy(Echo.class, 1, LONG);

    var answer = answer(echo.invoke("{}"));

    assertThat(answer.path("seesTheStack").asBoolean()).isFalse();
    assertThat(answer.path("setting").asText()).isEqualTo("from the deployment");
  }

  @Test
  void startsNothingBeforeTheFirstEvent() throws Exception {
    var echo = deploy(Echo.class, 1, LONG);
    assertThat(echo.instances()).isZero();

    echo.invoke("{}");

    assertThat(echo.instances()).isOne();
  }

  @Test
  void writesWhatAFunctionPrintsToItsLog() throws Exception {
    deploy(Echo.class, 1, LONG).invoke("{\"a\":1}");

    assertThat(folder.resolve("logs/Echo.log")).content().contains("echo of {a=1}");
  }

  @Test
  void overlappingEventsGetInstancesOfTheirOwn() throws Exception {
    var moody = deploy(Moody.class, 2, LONG);

    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var one = threads.submit(() -> moody.invoke("{\"mood\":\"lonely\"}"));
      var other = threads.submit(() -> moody.invoke("{\"mood\":\"lonely\"}"));

      assertThat(one.get()).isInstanceOf(Outcome.Answer.class).isNotEqualTo(other.get());
    }
    assertThat(moody.instances()).isEqualTo(2);
  }

  @Test
  void eventsInTurnShareOneInstance() throws Exception {
    var moody = deploy(Moody.class, 2, LONG);

    var first = moody.invoke("{}");
    var second = moody.invoke("{}");

    assertThat(first).isEqualTo(second).isInstanceOf(Outcome.Answer.class);
    assertThat(moody.instances()).isOne();
  }

  @Test
  void aThrowingHandlerIsAFunctionErrorAndStaysInUse() throws Exception {
    var moody = deploy(Moody.class, 1, LONG);

    var outcome = moody.invoke("{\"mood\":\"angry\"}");

    assertThat(outcome)
        .isEqualTo(new Outcome.Failed("java.lang.IllegalStateException", "leave me alone"));
    assertThat(folder.resolve("logs/Moody.log")).content().contains("Moody.handleRequest");
    assertThat(moody.invoke("{}")).isInstanceOf(Outcome.Answer.class);
  }

  @Test
  void anInstanceThatRunsOutOfTimeIsReplaced() throws Exception {
    var moody = deploy(Moody.class, 1, Duration.ofMillis(300));

    var outcome = moody.invoke("{\"mood\":\"lazy\"}");

    assertThat(outcome).isEqualTo(new Outcome.TimedOut(Duration.ofMillis(300)));
    assertThat(moody.invoke("{}")).isInstanceOf(Outcome.Answer.class);
  }

  @Test
  void aHandlerThatCannotBeMadeFailsEveryEvent() throws Exception {
    var stillborn = deploy(Stillborn.class, 1, LONG);

    assertThat(stillborn.invoke("\"a\"")).isInstanceOf(Outcome.Failed.class);
    assertThat(stillborn.invoke("\"a\"")).isInstanceOf(Outcome.Failed.class);
    assertThat(stillborn.instances()).isZero();
    assertThat(folder.resolve("logs/Stillborn.log")).content().contains("no configuration");
  }

  @Test
  void anUnchangedPackageIsUnpackedOnce() throws Exception {
    var zip = SamplePackage.zip(folder, Echo.class);

    var first = FunctionPackage.unpack(zip, folder.resolve("here"));
    var kept = Files.createFile(first.folder().resolve("kept"));
    var second = FunctionPackage.unpack(zip, folder.resolve("here"));

    assertThat(second).isEqualTo(first);
    assertThat(kept).exists();
  }

  @Test
  void aMissingPackageSaysHowToMakeIt() {
    assertThatThrownBy(() -> FunctionPackage.unpack(folder.resolve("no.zip"), folder))
        .isInstanceOf(PackageException.class)
        .hasMessageContaining("mvn package");
  }

  private LocalFunction deploy(Class<?> handler, int concurrency, Duration timeout)
      throws Exception {
    return host.deploy(
        SamplePackage.spec(handler, concurrency, timeout),
        SamplePackage.zip(folder, handler),
        Map.of("seda.sample", "from the deployment"));
  }

  private static JsonNode answer(Outcome outcome) throws Exception {
    assertThat(outcome).isInstanceOf(Outcome.Answer.class);
    return new ObjectMapper().readTree(((Outcome.Answer) outcome).json());
  }
}
