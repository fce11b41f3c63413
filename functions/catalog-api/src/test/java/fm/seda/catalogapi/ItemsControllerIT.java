package fm.seda.catalogapi;

import static fm.seda.catalogapi.CatalogFunction.rejected;
import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.platform.testing.Answer;
import fm.seda.platform.testing.Call;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ItemsControllerIT {

  private static final String BATCH = "/v1/items/batch";

  private final CatalogFunction catalogue = new CatalogFunction();

  @AfterEach
  void close() {
    catalogue.close();
  }

  @Test
  void storesAnItemAndAsksForItsVector() {
    var id = UUID.randomUUID();
    var answer =
        put(
            """
            {"kind":"track","id":"%s","name":"  夜の散歩 🌙 ","genres":[" Deep  House","deep house"],
             "popularity":0.25,"creator":"a-1","externalIds":{"spotify":"4tZ"},
             "attributes":{"energy":0.5,"tempo":121.5,"loudness":-9,"explicit":false,"markets":["DE","US"],"album":null,
                           "topArtists":["Ola"]},
             "createdAt":"2026-01-02T03:04:05Z"}
            """
                .formatted(id));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json()).containsEntry("accepted", 1).containsEntry("embedding", "queued");
    assertThat(catalogue.toEmbed()).containsExactly(1);
    assertThat(catalogue.get("/v1/items/track/" + id).json())
        .containsEntry("name", "夜の散歩 🌙")
        .containsEntry("genres", java.util.List.of("deep house"))
        .containsEntry("popularity", 0.25)
        .containsEntry("creator", "a-1")
        .containsEntry("externalIds", Map.of("spotify", "4tZ"))
        .containsEntry("createdAt", "2026-01-02T03:04:05Z")
        .containsEntry("hasVector", false);
    assertThat((Map<?, ?>) catalogue.get("/v1/items/track/" + id).json().get("attributes"))
        .hasSize(6);
  }

  @Test
  void keepsTheGoodRowsAndNamesTheBadOnes() {
    var answer =
        put(
            row("\"name\":\"good\""),
            row("\"name\":\"bad\",\"genres\":\"house\""),
            "7",
            row("\"name\":\"also good\""));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json()).containsEntry("accepted", 2);
    assertThat(rejected(answer)).containsExactly("[1].genres", "[2]");
    assertThat(catalogue.value("select count(*) from items")).isEqualTo("2");
  }

  @Test
  void answersThatAllWereRejected() {
    var answer = put(row("\"name\":\"\""));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json()).containsEntry("accepted", 0).containsEntry("embedding", "current");
    assertThat(rejected(answer)).containsExactly("[0].name");
  }

  @Test
  void theLastOfTwoOfOneItemStands() {
    var id = UUID.randomUUID();

    var answer =
        put(
            "{\"kind\":\"room\",\"id\":\"" + id + "\",\"name\":\"#first\"}",
            "{\"kind\":\"room\",\"id\":\"" + id + "\",\"name\":\"#last\"}");

    assertThat(answer.json()).containsEntry("accepted", 2);
    assertThat(catalogue.get("/v1/items/room/" + id).json()).containsEntry("name", "#last");
  }

  @Test
  void anItemWithoutAnIdIsTheSameItemWhenItComesAgain() {
    var row =
        "{\"kind\":\"artist\",\"name\":\"%s\",\"externalIds\":{\"spotify\":\"x\",\"mb\":\"y\"}}";

    put(row.formatted("Before"));
    put(row.formatted("After"));

    assertThat(catalogue.value("select string_agg(name, ',') from items")).isEqualTo("After");
  }

  @Test
  void takesAThousandRowsInMessagesOfAHundred() {
    var answer = put(rooms(1_000));

    assertThat(answer.json()).containsEntry("accepted", 1_000);
    assertThat(catalogue.toEmbed()).hasSize(10).containsOnly(100);
  }

  @Test
  void takesNoMoreThanAThousandRows() {
    assertRefused(put(rooms(1_001)), "items");
    assertThat(catalogue.value("select count(*) from items")).isEqualTo("0");
  }

  @Test
  void takesFiveMegabytes() {
    var fields = "\"name\":\"long\",\"attributes\":{\"text\":\"" + "x".repeat(10 * 1024) + "\"}";

    var answer = put(Stream.generate(() -> row(fields)).limit(512).toArray(String[]::new));

    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(answer.json()).containsEntry("accepted", 512);
  }

  @Test
  void refusesSevenMegabytes() {
    var answer = put(row("\"name\":\"" + "x".repeat(7 * 1024 * 1024) + "\""));

    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(answer.json()).containsEntry("status", 413);
  }

  @Test
  void refusesWhatIsNoBatch() {
    for (var body : new String[] {"{\"items\":[]}", "{}", "[]", "{\"items\":{}}", "5"}) {
      assertRefused(catalogue.put(BATCH, body), "items");
    }
  }

  @Test
  void refusesMalformedJson() {
    for (var body : new String[] {"{\"items\":[", "", "<items/>"}) {
      assertRefused(catalogue.put(BATCH, body), "body");
    }
  }

  @Test
  void storesTheRowsWhenTheQueueIsDown() {
    catalogue.queues.goDown();

    var answer = put(row("\"name\":\"kept\""));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json()).containsEntry("accepted", 1).containsEntry("embedding", "delayed");
    assertThat(catalogue.value("select count(*) from items")).isEqualTo("1");
  }

  @Test
  void aDeletedItemIsGone() {
    var id = UUID.randomUUID();
    put("{\"kind\":\"room\",\"id\":\"" + id + "\",\"name\":\"#gone\"}");

    assertThat(catalogue.delete("/v1/items/room/" + id).status()).isEqualTo(204);

    assertThat(catalogue.delete("/v1/items/room/" + id).status()).isEqualTo(404);
    assertThat(catalogue.get("/v1/items/room/" + id).status()).isEqualTo(404);
    assertRefused(catalogue.get("/v1/items/spaceship/" + id), "kind");
    assertRefused(catalogue.get("/v1/items/room/1-1-1-1-1"), "id");
  }

  @Test
  void isForBackendsWithTheRightKey() {
    var body = "{\"items\":[" + row("\"name\":\"x\"") + "]}";

    assertThat(catalogue.send(Call.put(BATCH, body)).status()).isEqualTo(401);
    assertThat(catalogue.send(Call.put(BATCH, body).key("seda_parent_" + "x".repeat(32))).status())
        .isEqualTo(401);
    assertThat(catalogue.send(Call.put(BATCH, body).key("nonsense")).status()).isEqualTo(401);
    assertThat(catalogue.send(Call.put(BATCH, body).key(CatalogFunction.OTHER_KEY)).status())
        .isEqualTo(403);
    assertThat(catalogue.value("select count(*) from items")).isEqualTo("0");
  }

  private Answer put(String... rows) {
    return catalogue.put(BATCH, "{\"items\":[" + String.join(",", rows) + "]}");
  }

  private static String row(String fields) {
    return "{\"kind\":\"room\",\"id\":\"" + UUID.randomUUID() + "\"," + fields + "}";
  }

  private static String rooms(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> row("\"name\":\"#room " + i + "\""))
        .collect(Collectors.joining(","));
  }

  private static void assertRefused(Answer answer, String parameter) {
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json()).containsEntry("parameter", parameter);
  }
}
