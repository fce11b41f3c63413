package fm.seda.platform.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fm.seda.platform.sample.SampleMessages;
import fm.seda.platform.testing.LambdaRuntime;
import fm.seda.platform.testing.LogLines;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WorkerFunctionTest {

  private static final String NOTHING_FAILED = "{\"batchItemFailures\":[]}";

  private static LambdaRuntime function;

  @BeforeAll
  static void load() throws Exception {
    function = LambdaRuntime.load("fm.seda.platform.sample.SampleWorker");
  }

  @BeforeEach
  void forget() {
    SampleMessages.BATCHES.clear();
  }

  @Test
  void worksOnABatch() throws Exception {
    assertThat(deliver(message("like"), message("follow"))).isEqualTo(NOTHING_FAILED);
    assertThat(SampleMessages.BATCHES).hasSize(1);
    assertThat(SampleMessages.BATCHES.getFirst()).hasSize(2);
  }

  @Test
  void namesWhatFailed() throws Exception {
    assertThat(deliver(message("like"), message("fail"), message("like"))).isEqualTo(failed("m1"));
  }

  @Test
  void poisonFailsAlone() throws Exception {
    assertThat(deliver(message("like"), message("throw"), message("like"))).isEqualTo(failed("m1"));
  }

  @Test
  void anOutageFailsAllAtOnce() throws Exception {
    assertThat(deliver(message("like"), message("outage"))).isEqualTo(failed("m0", "m1"));
    assertThat(SampleMessages.BATCHES).hasSize(1);
  }

  @Test
  void whatCannotBeReadFailsAlone() throws Exception {
    var answer =
        deliver(
            "{\"type\":",
            message("like"),
            "null",
            "[]",
            "{}",
            message("like").replace("rerank.user", "no.such.type"),
            message("like").replace("\"like\"", "{}"));

    assertThat(answer).isEqualTo(failed("m0", "m2", "m3", "m4", "m5", "m6"));
    assertThat(SampleMessages.BATCHES).containsExactly(SampleMessages.BATCHES.getFirst());
  }

  @Test
  void aMessageOfAnotherCellIsRefused() throws Exception {
    assertThat(deliver(message("like").replace("\"us\"", "\"eu\""))).isEqualTo(failed("m0"));
    assertThat(SampleMessages.BATCHES).isEmpty();
  }

  @Test
  void saysWhyAMessageFailed() throws Exception {
    try (var log = LogLines.record()) {
      deliver(message("throw"));

      assertThat(log.errors()).hasSize(1);
      assertThat(log.errors().getFirst().getThrowableProxy().getMessage()).isEqualTo("poison");
    }
  }

  @Test
  void runsTheJobAScheduleNames() throws Exception {
    assertThat(function.call("{\"job\":\"count\"}")).isEqualTo("{\"counted\":3}");
  }

  @Test
  void anUnknownJobIsAnError() {
    assertThatThrownBy(() -> function.call("{\"job\":\"nothing\"}"))
        .hasStackTraceContaining("no job nothing here");
    assertThatThrownBy(() -> function.call("{}")).hasStackTraceContaining("neither");
  }

  @Test
  void anHttpFunctionIsLoadedByItsClassNameToo() throws Exception {
    var http =
        LambdaRuntime.load(
            "io.micronaut.function.aws.proxy.payload2.APIGatewayV2HTTPEventFunction");

    var answer =
        http.call(
            """
            {"version":"2.0","rawPath":"/healthz","headers":{},"isBase64Encoded":false,
             "requestContext":{"http":{"method":"GET","path":"/healthz","sourceIp":"192.0.2.7"}}}
            """);

    assertThat(answer).contains("\"statusCode\":200").contains("\\\"status\\\":\\\"up\\\"");
  }

  private static String message(String reason) {
    return """
    {"type":"rerank.user","id":"0a4f3c52-9c0f-4b7d-8f6c-0f1d2e3c4b5a","cell":"us",\
    "occurredAt":"2026-01-31T20:15:00Z","reason":"%s",\
    "userId":"1a4f3c52-9c0f-4b7d-8f6c-0f1d2e3c4b5b"}\
    """
        .formatted(reason);
  }

  /** As the event source mapping hands it over. */
  private static String deliver(String... bodies) throws Exception {
    var records =
        IntStream.range(0, bodies.length)
            .mapToObj(i -> sqsRecord("m" + i, bodies[i]))
            .collect(Collectors.joining(","));
    return function.call("{\"Records\":[" + records + "]}");
  }

  private static String sqsRecord(String id, String body) {
    return """
    {"messageId":"%s","receiptHandle":"r","body":"%s",
     "attributes":{"ApproximateReceiveCount":"1","SentTimestamp":"1"},"messageAttributes":{},
     "md5OfBody":"x","eventSource":"aws:sqs","eventSourceARN":"arn:aws:sqs:us-east-1:0:rerank",
     "awsRegion":"us-east-1"}
    """
        .formatted(id, body.replace("\"", "\\\""));
  }

  private static String failed(String... ids) {
    return List.of(ids).stream()
        .map("{\"itemIdentifier\":\"%s\"}"::formatted)
        .collect(Collectors.joining(",", "{\"batchItemFailures\":[", "]}"));
  }
}
