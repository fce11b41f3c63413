package fm.seda.local.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fm.seda.local.sample.Await;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The provider of vectors is down while people listen and items come. */
@Order(LiveStack.MOCKED)
class ProviderOutageIT {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final int ITEMS = 400;

  private static LiveStack stack;
  private static HttpClient http;

  @BeforeAll
  static void start() throws IOException {
    stack = LiveStack.mocked();
    http = HttpClient.newHttpClient();
  }

  @AfterAll
  static void stop() {
    http.close();
  }

  @Test
  void listenersNoticeNothingAndEveryItemIsEmbeddedOnceWhenItIsOver() {
    var token = stack.token("listener-" + UUID.randomUUID());
    stack.call("PUT", "/me/preferences", token, "{\"genres\":[\"house\"],\"onboarded\":true}");
    // of what others added, something may still be waiting
    Await.until("all items have vectors", PATIENCE, () -> itemsWithoutVector() == 0);
    control("PUT", "/control/faults", "{\"api\":\"openai\",\"errorRate\":1}");
    control("DELETE", "/control/stats", "");

    add(ITEMS);
    Await.until("somebody asks", PATIENCE, () -> asked("calls") >= 3);

    for (int read = 0; read < 20; read++) {
      var feed = stack.call("GET", "/v1/feed?limit=10", token, null);
      assertThat(feed.status()).isEqualTo(200);
      assertThat(feed.body().path("degraded")).isEmpty();
    }
    assertThat(asked("ok")).isZero();
    assertThat(vectorsOfNewItems()).isZero();

    control("DELETE", "/control/faults", "");
    Await.until("all are embedded", PATIENCE, () -> vectorsOfNewItems() == ITEMS);

    assertThat(
            stack.count(
                "select count(*) from embeddings_audit a join items i on i.id = a.entity_uuid"
                    + " where i.name like '#outage %'"))
        .isEqualTo(ITEMS);
    assertThat(asked("texts")).isEqualTo(ITEMS);
    assertThat(asked("distinctTexts")).isEqualTo(ITEMS);
    // two instances, four questions at a time each, and one now and then to see how it is
    assertThat(asked("failed")).isLessThan(60);
  }

  private static void add(int items) {
    for (int from = 0; from < items; from += 100) {
      var rows =
          IntStream.range(from, from + 100)
              .mapToObj(i ->
                  "{\"kind\":\"room\",\"id\":\"%s\",\"name\":\"#outage %d\",\"genres\":[\"house\"]}"
                      .formatted(UUID.randomUUID(), i))
              .collect(Collectors.joining(",", "{\"items\":[", "]}"));
      assertThat(
              stack.callAsBackend("PUT", "/v1/items/batch", rows).body().path("accepted").asInt())
          .isEqualTo(100);
    }
  }

  private static long itemsWithoutVector() {
    return stack.count(
        "select count(*) from items i where i.deleted_at is null and not exists"
            + " (select 1 from item_vectors v where v.kind = i.kind and v.item_id = i.id)");
  }

  private static long vectorsOfNewItems() {
    return stack.count(
        "select count(*) from item_vectors v join items i on i.kind = v.kind and i.id = v.item_id"
            + " where i.name like '#outage %'");
  }

  private static int asked(String what) {
    return control("GET", "/control/stats", "").path("openai").path(what).asInt();
  }

  private static JsonNode control(String method, String path, String body) {
    var address = URI.create(stack.environment().get("SEDA_MOCKS_URL") + path);
    try {
      var answer =
          http.send(
              HttpRequest.newBuilder(address).method(method, BodyPublishers.ofString(body)).build(),
              BodyHandlers.ofString());
      assertThat(answer.statusCode()).isLessThan(300);
      return JSON.readTree(answer.body());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
