package fm.seda.mocks;

import static fm.seda.mocks.Client.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.net.URI;
import java.time.InstantSource;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MockProvidersTest {

  private final MockProviders mocks =
      MockProviders.start(0, new SplittableRandom(1), InstantSource.system());
  private final Client client = new Client(mocks.address());

  @AfterEach
  void stop() {
    mocks.close();
  }

  @Test
  void everyApiIsBelowItsName() throws Exception {
    assertThat(mocks.address("openai")).isEqualTo(URI.create(mocks.address() + "/openai"));
    assertThat(client.embed("jazz").statusCode()).isEqualTo(200);
    assertThat(client.send("POST", "/cohere/v2/embed", "{}").statusCode()).isEqualTo(400);
    assertThat(json(client.send("GET", "/health", "")).path("apis").toString())
        .isEqualTo(
            "[\"openai\",\"cohere\",\"spotify\",\"deezer\",\"musicbrainz\",\"youtube\",\"apple\"]");
  }

  @Test
  void elsewhereItSaysWhatThereIs() throws Exception {
    for (var path : new String[] {"/", "/openais/v1", "/control/nothing"}) {
      var answer = client.send("GET", path, "");
      assertThat(answer.statusCode()).isEqualTo(404);
      assertThat(answer.body()).contains("/control/faults", "/openai", "/cohere");
    }
  }

  @Test
  void aPortIsTakenOnce() {
    assertThatThrownBy(() ->
            MockProviders.start(
                mocks.address().getPort(), new SplittableRandom(1), InstantSource.system()))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("taken");
  }

  @Test
  void controlsCanBeTurnedWhileItAnswers() throws Exception {
    var calls =
        IntStream.range(0, 300)
            .mapToObj(i ->
                switch (i % 3) {
                  case 0 -> client.embedAsync("text " + i);
                  case 1 ->
                      client.sendAsync(
                          "PUT",
                          "/control/faults",
                          "{\"api\": \"openai\", \"errorRate\": %s}".formatted(i % 2 * 0.5));
                  default -> client.sendAsync("GET", "/control/stats", "");
                })
            .toList();

    CompletableFuture.allOf(calls.toArray(CompletableFuture[]::new)).get(30, TimeUnit.SECONDS);

    assertThat(calls).allSatisfy(call -> assertThat(call.join().statusCode()).isIn(200, 503));
    var stats = client.stats();
    assertThat(stats.path("calls").asInt()).isEqualTo(100);
    assertThat(stats.path("ok").asInt() + stats.path("failed").asInt()).isEqualTo(100);
    assertThat(stats.path("texts").asInt()).isEqualTo(stats.path("ok").asInt());
    assertThat(stats.path("distinctTexts").asInt()).isEqualTo(stats.path("texts").asInt());
  }

  @Test
  void countsWhatIsAskedAtOnce() throws Exception {
    client.faults("{\"api\": \"openai\", \"latencyMs\": 300}");

    var calls = Stream.generate(() -> client.embedAsync("jazz", "house")).limit(5).toList();
    for (var call : calls) {
      assertThat(call.get(20, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
    }

    var stats = client.stats();
    assertThat(stats.path("peakConcurrency").asInt()).isEqualTo(5);
    assertThat(stats.path("texts").asInt()).isEqualTo(10);
    assertThat(stats.path("distinctTexts").asInt()).isEqualTo(2);
    assertThat(stats.path("batch").toString()).isEqualTo("{\"min\":2,\"median\":2,\"max\":2}");
    assertThat(stats.path("callsPerSecond").asDouble()).isEqualTo(0.5);

    var emptied = json(client.send("DELETE", "/control/stats", "")).path("openai");
    assertThat(emptied.path("calls").asInt()).isZero();
    assertThat(emptied.path("distinctTexts").asInt()).isZero();
  }

  @Test
  void takesHugeBodiesAndEmptyOnes() throws Exception {
    var texts = Stream.generate(() -> "word ".repeat(100)).limit(2000).toArray(String[]::new);

    assertThat(json(client.embed(texts)).path("data")).hasSize(2000);
    assertThat(client.send("POST", "/openai/v1/embeddings", "").statusCode()).isEqualTo(400);
    assertThat(client.send("PUT", "/control/faults", "").statusCode()).isEqualTo(400);
    var tooLarge = client.send("POST", "/openai/v1/embeddings", "x".repeat(65 * 1024 * 1024));
    assertThat(tooLarge.statusCode()).isEqualTo(413);
    assertThat(client.embed("jazz").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Sigur Rós", "日本語", "🎧🎶", "naïve\u0000\n\"quoted\"", "\u202Ertl"})
  void takesEveryScript(String text) throws Exception {
    assertThat(client.embed(text).statusCode()).isEqualTo(200);

    var cohere =
        client.send(
            "POST",
            "/cohere/v2/embed",
            """
            {"model": "embed-v4.0", "input_type": "search_document", "texts": [%s]}\
            """
                .formatted(new com.fasterxml.jackson.databind.node.TextNode(text)));
    assertThat(json(cohere).path("texts").path(0).asText()).isEqualTo(text);
    assertThat(client.stats().path("distinctTexts").asInt()).isEqualTo(1);
  }
}
