package fm.seda.local.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import fm.seda.local.lambda.FunctionPackage;
import fm.seda.local.sample.Echo;
import fm.seda.local.sample.Moody;
import fm.seda.local.sample.SamplePackage;
import fm.seda.local.sample.Stillborn;
import fm.seda.topology.FunctionSpec;
import fm.seda.topology.Topology;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuntimeInterfaceClientIT {

  private static final Duration PATIENCE = Duration.ofSeconds(90);

  @TempDir static Path folder;
  private static Cloud cloud;

  @BeforeAll
  static void start() {
    cloud = Cloud.start(folder.resolve("keys"));
  }

  @AfterAll
  static void stop() {
    cloud.close();
  }

  @ParameterizedTest
  @MethodSource("functions")
  void everyPackagedFunctionAnswersItsSampleEvents(FunctionSpec spec) throws Exception {
    var zip = Path.of("../../functions", spec.name(), "target", spec.name() + ".zip");
    var log = Files.createDirectories(Path.of("target/runtime")).resolve(spec.name() + ".log");
    var unpacked = FunctionPackage.unpack(zip, folder.resolve(spec.name()));
    var samples = SampleEvent.of(spec.name());

    assertThat(samples).isNotEmpty();
    try (var process = RuntimeProcess.start(spec, unpacked, cloud.settings(spec), log)) {
      for (var sample : samples) {
        var report = process.invoke(sample.event().toString(), PATIENCE);

        assertThat(report.kind()).as(sample.name() + ": " + report + log).isEqualTo("response");
        var answer = new ObjectMapper().readTree(report.body());
        assertThat(SampleEvent.contains(answer, sample.answer()))
            .as("%s: %s lacks %s", sample.name(), answer, sample.answer())
            .isTrue();
      }
    }
  }

  @Test
  void aHandlersExceptionIsAnError() throws Exception {
    try (var process = sample(Moody.class)) {
      var failed = process.invoke("{\"mood\":\"angry\"}", PATIENCE);
      var next = process.invoke("{}", PATIENCE);

      assertThat(failed.kind()).isEqualTo("error");
      assertThat(failed.body()).contains("leave me alone");
      assertThat(next.kind()).isEqualTo("response");
    }
  }

  @Test
  void aHandlerThatCannotBeMadeIsAnError() throws Exception {
    try (var process = sample(Stillborn.class)) {
      assertThat(process.invoke("\"a\"", Duration.ofSeconds(10)).kind()).isEqualTo("error");
    }
  }

  /** The local stack must serialise as AWS does; this is what AWS does. */
  @Test
  void answersAsTheLocalStackDoes() throws Exception {
    try (var process = sample(Echo.class)) {
      var report = process.invoke("{\"song\":\"Ödön\",\"n\":1.50}", PATIENCE);

      var answer = new ObjectMapper().readTree(report.body());
      assertThat(answer.at("/event/song").asText()).isEqualTo("Ödön");
      assertThat(answer.path("requestId").asText()).hasSize(36);
    }
  }

  static Stream<FunctionSpec> functions() {
    return Topology.FUNCTIONS.stream();
  }

  private static RuntimeProcess sample(Class<?> handler) throws Exception {
    var zip = SamplePackage.zip(folder, handler);
    var unpacked = FunctionPackage.unpack(zip, folder.resolve(handler.getSimpleName()));
    var spec = SamplePackage.spec(handler, 1, PATIENCE);
    return RuntimeProcess.start(
        spec, unpacked, Map.of(), folder.resolve(handler.getSimpleName() + ".log"));
  }
}
