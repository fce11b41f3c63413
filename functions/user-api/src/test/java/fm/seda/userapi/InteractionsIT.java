package fm.seda.userapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import fm.seda.platform.testing.Answer;
import fm.seda.topology.Queues;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InteractionsIT {

  private static final UserApi API = new UserApi();
  private static final String ITEM = UUID.randomUUID().toString();

  @AfterAll
  static void stop() {
    API.close();
  }

  @BeforeEach
  void emptyTheQueue() {
    API.queues.drain(Queues.INTERACTIONS);
  }

  @Test
  void queuesAnInteractionUnderTheIdItWasGiven() {
    var id = UUID.randomUUID().toString();

    var answer = post("/interactions", row("play", "\"id\": \"" + id + "\""));

    assertThat(answer.status()).as("%s", answer).isEqualTo(202);
    assertThat(answer.get("interactionId")).isEqualTo(id);
    assertThat(API.queues.drain(Queues.INTERACTIONS))
        .singleElement()
        .asString()
        .contains("interactions.recorded", id, "\"play\"", "\"us\"");
  }

  @Test
  void givesAnIdToWhatHasNone() {
    var answer = post("/interactions", row("like", "\"context\": {\"mood\": null, \"n\": [1]}"));

    var id = String.valueOf(answer.get("interactionId"));

    assertThat(API.queues.drain(Queues.INTERACTIONS)).singleElement().asString().contains(id);
  }

  @Test
  void keepsTheGoodRowsOfABatchAndNamesTheBad() {
    var good = UUID.randomUUID().toString();

    var answer =
        batch(
            row("dance", "\"id\": \"" + UUID.randomUUID() + "\""),
            row("play", "\"id\": \"" + good + "\""),
            "17");

    assertThat(answer.status()).isEqualTo(202);
    assertThat(answer.get("accepted")).isEqualTo(List.of(good));
    assertThat(answer.get("rejected"))
        .asInstanceOf(LIST)
        .extracting("index", "parameter")
        .containsExactly(tuple(0, "type"), tuple(2, "body"));
  }

  @Test
  void refusesABatchWithoutAGoodRow() {
    var answer = batch(row("dance", "\"context\": {}"));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.get("parameter")).isEqualTo("interactions[0].type");
    assertThat(API.queues.drain(Queues.INTERACTIONS)).isEmpty();
  }

  @Test
  void cutsALargeBatchIntoMessagesThatTheQueueTakes() {
    var context = "\"context\": {\"text\": \"" + "x".repeat(1500) + "\"}";

    var answer =
        batch(IntStream.range(0, 500).mapToObj(i -> row("play", context)).toArray(String[]::new));

    assertThat(answer.status()).as("%s", answer).isEqualTo(202);
    var messages = API.queues.drain(Queues.INTERACTIONS);
    assertThat(messages).hasSizeGreaterThanOrEqualTo(5).allMatch(it -> it.length() < 256 * 1024);
    assertThat(messages.stream().mapToInt(it -> it.split("\"itemId\"", -1).length - 1).sum())
        .isEqualTo(500);
  }

  @Test
  void refusesFiveHundredAndOne() {
    var answer =
        batch(
            IntStream.range(0, 501)
                .mapToObj(i -> row("play", "\"context\": {}"))
                .toArray(String[]::new));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.get("parameter")).isEqualTo("interactions");
  }

  @Test
  void sendsWhatHasOneIdOnce() {
    var id = "\"id\": \"" + UUID.randomUUID() + "\"";

    batch(row("play", id), row("play", id));

    assertThat(API.queues.drain(Queues.INTERACTIONS))
        .singleElement()
        .asString()
        .containsOnlyOnce("\"itemId\"");
  }

  @Test
  void hidesAtOnce() {
    var answer = post("/interactions", row("hide", "\"context\": {}"));

    var feedback = API.send("listener", "GET", "/v1/feedback", null);

    assertThat(answer.status()).as("%s", answer).isEqualTo(202);
    assertThat(feedback.body())
        .contains("not_interested", ITEM, String.valueOf(answer.get("interactionId")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "type"       | 5                                  | type
          "type"       | "PLAY"                             | type
          "kind"       | "song"                             | kind
          "kind"       | null                               | kind
          "itemId"     | "1-1-1-1-1"                        | itemId
          "itemId"     | null                               | itemId
          "id"         | "mine"                             | id
          "slateId"    | true                               | slateId
          "occurredAt" | "yesterday"                        | occurredAt
          "occurredAt" | "2001-01-01T00:00:00Z"             | occurredAt
          "occurredAt" | "2999-01-01T00:00:00Z"             | occurredAt
          "context"    | "calm"                             | context
          "context"    | {"a": "\\u0000"}                    | context
          "context"    | {"a": {"\\ud800": 1}}               | body
          "context"    | {"a": 1e400}                       | context
          "context"    | {"a":[[[[[[[[[1]]]]]]]]]}          | context
          """)
  void refusesWhatIsNotAsItMustBe(String field, String value, String parameter) {
    var fields =
        new LinkedHashMap<>(
            Map.of("\"type\"", "\"play\"", "\"kind\"", "\"track\"", "\"itemId\"", quoted(ITEM)));
    fields.put(field, value);
    var body =
        fields.entrySet().stream()
            .map(it -> it.getKey() + ": " + it.getValue())
            .collect(Collectors.joining(", ", "{", "}"));

    var answer = post("/interactions", body);

    assertThat(answer.status()).as("%s", answer).isEqualTo(400);
    assertThat(answer.get("parameter")).as("%s", answer).isEqualTo(parameter);
    assertThat(API.queues.drain(Queues.INTERACTIONS)).isEmpty();
  }

  @Test
  void refusesAContextThatIsTooLarge() {
    var answer =
        post("/interactions", row("play", "\"context\": {\"t\": \"" + "x".repeat(4096) + "\"}"));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.get("parameter")).isEqualTo("context");
  }

  @Test
  void takesATimeJustWithinWhatIsForgiven() {
    var soon = Instant.now().plus(Duration.ofMinutes(4));
    var old = Instant.now().minus(Duration.ofDays(89));

    var answer =
        batch(
            row("play", "\"occurredAt\": " + quoted(soon.toString())),
            row("play", "\"occurredAt\": " + quoted(old.toString())));

    assertThat(answer.get("rejected")).isEqualTo(List.of());
  }

  @Test
  void promisesNothingWhileTheQueueIsDown() {
    try (var api = new UserApi()) {
      api.send("listener", "GET", "/me", null);
      api.queues.goDown();

      var answer = api.send("listener", "POST", "/interactions", row("play", "\"context\": {}"));

      assertThat(answer.status()).as("%s", answer).isEqualTo(503);
    }
  }

  private static Answer post(String path, String body) {
    return API.send("listener", "POST", path, body);
  }

  private static Answer batch(String... rows) {
    return post("/interactions/batch", "{\"interactions\": [" + String.join(", ", rows) + "]}");
  }

  private static String row(String type, String more) {
    return "{\"type\": \"%s\", \"kind\": \"track\", \"itemId\": \"%s\", %s}"
        .formatted(type, ITEM, more);
  }

  private static String quoted(String text) {
    return '"' + text + '"';
  }
}
