package fm.seda.mocks;

import static fm.seda.mocks.Client.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An API that was told to be slow or to fail, as somebody meets it who comes by HTTP. */
class MoodsTest {

  private static final Duration SOON = Duration.ofSeconds(5);

  private final MockProviders mocks =
      MockProviders.start(0, new SplittableRandom(1), InstantSource.system());
  private final Client client = new Client(mocks.address());

  @AfterEach
  void stop() {
    mocks.close();
  }

  @Test
  void answersAsLateAsItIsTold() throws Exception {
    client.faults("{\"api\": \"openai\", \"latencyMs\": 300}");

    assertThat(took(() -> client.embed("jazz"))).isBetween(Duration.ofMillis(300), SOON);
    assertThat(client.embed("jazz").statusCode()).isEqualTo(200);
  }

  @Test
  void refusesAsItIsTold() throws Exception {
    client.faults("{\"api\": \"openai\", \"status\": 429, \"retryAfter\": 7}");

    var answer = client.embed("jazz");

    assertThat(answer.statusCode()).isEqualTo(429);
    assertThat(answer.headers().firstValue("Retry-After")).contains("7");
    assertThat(json(answer).path("error").path("message").asText()).isNotEmpty();
    assertThat(client.send("POST", "/cohere/v2/embed", "{}").statusCode()).isEqualTo(400);
  }

  @Test
  void refusesInSeveralWaysInTurns() throws Exception {
    client.faults("{\"api\": \"openai\", \"status\": [429, 500, 503]}");

    var seen = new HashSet<Integer>();
    for (int i = 0; i < 60; i++) {
      seen.add(client.embed("jazz").statusCode());
    }

    assertThat(seen).containsOnly(429, 500, 503);
    assertThat(json(client.send("GET", "/control/faults", "")).at("/openai/status"))
        .extracting(JsonNode::asInt)
        .containsExactly(429, 500, 503);
  }

  @Test
  void refusesAShareOfTheAnswers() throws Exception {
    client.faults("{\"api\": \"openai\", \"errorRate\": 0.25}");

    var refused = 0;
    for (int i = 0; i < 400; i++) {
      refused += client.embed("jazz").statusCode() == 503 ? 1 : 0;
    }

    assertThat(refused).isBetween(70, 130);
    assertThat(client.stats().path("failed").asInt()).isEqualTo(refused);
    assertThat(client.stats().path("texts").asInt()).isEqualTo(400 - refused);
  }

  @Test
  void cutsAnAnswerOff() throws Exception {
    client.faults("{\"api\": \"openai\", \"fault\": \"truncated\"}");

    assertThatThrownBy(() -> client.embed("jazz")).isInstanceOf(IOException.class);
    // a provider that breaks off wants to be paid
    assertThat(client.stats().path("texts").asInt()).isEqualTo(1);
    assertThat(client.stats().path("failed").asInt()).isEqualTo(1);
  }

  @Test
  void neverAnswersUntilTheClientGoes() throws Exception {
    client.faults("{\"api\": \"openai\", \"fault\": \"timeout\"}");

    var asked = client.embedAsync("jazz");
    assertThatThrownBy(() -> asked.get(500, TimeUnit.MILLISECONDS))
        .isInstanceOf(TimeoutException.class);
    assertThat(client.stats().path("calls").asInt()).isEqualTo(1);
    assertThat(client.stats().path("failed").asInt()).isZero();

    asked.cancel(true);

    until(() -> client.stats().path("failed").asInt() == 1);
    assertThat(client.stats().path("texts").asInt()).isZero();
  }

  @Test
  void endsWhileSomebodyWaits() throws Exception {
    client.faults("{\"api\": \"openai\", \"latencyMs\": 600000}");
    var asked = client.embedAsync("jazz");
    until(() -> client.stats().path("calls").asInt() == 1);

    assertThat(
            took(() -> {
              mocks.close();
              return asked.handle((answer, gone) -> true).get(20, TimeUnit.SECONDS);
            }))
        .isLessThan(Duration.ofSeconds(10));
  }

  @Test
  void spoilsVectors() throws Exception {
    var right = client.embed("house", "jazz").body();

    for (var fault : new String[] {"wrong-dimension", "zero", "nan", "fewer"}) {
      client.faults("{\"api\": \"openai\", \"fault\": \"" + fault + "\"}");
      var answer = client.embed("house", "jazz");
      assertThat(answer.statusCode()).as(fault).isEqualTo(200);
      assertThat(answer.body()).as(fault).isNotEqualTo(right);
    }
    client.faults("{\"api\": \"openai\", \"fault\": \"none\"}");
    assertThat(client.embed("house", "jazz").body()).isEqualTo(right);
    assertThat(client.stats().path("failed").asInt()).isEqualTo(4);
  }

  @Test
  void allIsWellAgainAfterClearing() throws Exception {
    client.faults("{\"api\": \"openai\", \"status\": 500}");
    client.faults("{\"api\": \"cohere\", \"latencyMs\": 5}");

    var cleared = client.send("DELETE", "/control/faults", "");

    assertThat(cleared.statusCode()).isEqualTo(200);
    assertThat(client.embed("jazz").statusCode()).isEqualTo(200);
    assertThat(json(client.send("GET", "/control/faults", "")).at("/cohere/latencyMs").asInt())
        .isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "nonsense | JSON",
        "{} | openai, cohere",
        "{\"api\": \"mistral\"} | openai, cohere",
        "{\"api\": \"openai\", \"fault\": \"flood\"} | none, truncated, timeout, wrong-dimension, zero, nan, fewer",
        "{\"api\": \"openai\", \"latencyMs\": -1} | from 0 to 600000",
        "{\"api\": \"openai\", \"latencyMs\": 1.5} | from 0 to 600000",
        "{\"api\": \"openai\", \"errorRate\": 1.01} | from 0 to 1",
        "{\"api\": \"openai\", \"errorRate\": \"all\"} | from 0 to 1",
        "{\"api\": \"openai\", \"status\": 200} | from 400 to 599",
        "{\"api\": \"openai\", \"status\": [503, 200]} | from 400 to 599",
        "{\"api\": \"openai\", \"status\": []} | from 400 to 599",
        "{\"api\": \"openai\", \"status\": null} | from 400 to 599",
        "{\"api\": \"openai\", \"retryAfter\": \"soon\"} | from 0 to 86400",
        "{\"api\": \"openai\", \"latency\": 5} | latencyMs",
        "{\"api\": \"openai\", \"fault\": \"zero\", \"status\": 500} | or fault"
      })
  void saysWhatAFaultMayBe(String body, String remedy) throws Exception {
    var answer = client.send("PUT", "/control/faults", body);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(json(answer).path("remedy").asText() + json(answer).path("detail").asText())
        .contains(remedy);
    assertThat(client.embed("jazz").statusCode()).isEqualTo(200);
  }

  private interface Act<T> {
    T run() throws Exception;
  }

  private static <T> Duration took(Act<T> act) throws Exception {
    var began = System.nanoTime();
    act.run();
    return Duration.ofNanos(System.nanoTime() - began);
  }

  private static void until(Act<Boolean> condition) throws Exception {
    var end = System.nanoTime() + SOON.toNanos();
    while (!condition.run()) {
      assertThat(System.nanoTime()).isLessThan(end);
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }
  }
}
