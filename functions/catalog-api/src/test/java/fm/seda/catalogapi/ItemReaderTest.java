package fm.seda.catalogapi;

import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.catalogapi.batch.Batch;
import fm.seda.catalogapi.batch.Rejected;
import fm.seda.domain.Item;
import fm.seda.domain.Kind;
import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemReaderTest {

  private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");

  private final JsonMapper json = JsonMapper.createDefault();
  private final ItemReader reader =
      new ItemReader(new AttributesReader(json), Clock.fixed(NOW, ZoneOffset.UTC));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"kind\":\"spaceship\"|kind",
        "\"kind\":\"ROOM\"|kind",
        "\"kind\":5|kind",
        "\"kind\":null|kind",
        "\"id\":\"1-1-1-1-1\"|id",
        "\"id\":7|id",
        "\"id\":null|id",
        "\"name\":null|name",
        "\"name\":\"  \"|name",
        "\"name\":[]|name",
        "\"name\":\"a\\u0000b\"|name",
        "\"genres\":[1]|genres[0]",
        "\"genres\":{}|genres",
        "\"popularity\":1.01|popularity",
        "\"popularity\":-0.1|popularity",
        "\"popularity\":\"0.5\"|popularity",
        "\"popularity\":1e400|popularity",
        "\"creator\":{}|creator",
        "\"externalIds\":[]|externalIds",
        "\"externalIds\":{\"spotify\":5}|externalIds.spotify",
        "\"externalIds\":{\"a b\":\"5\"}|externalIds",
        "\"attributes\":[]|attributes",
        "\"attributes\":{\"energy\":1.5}|attributes.energy",
        "\"attributes\":{\"energy\":\"high\"}|attributes.energy",
        "\"attributes\":{\"tempo\":401}|attributes.tempo",
        "\"attributes\":{\"loudness\":-81}|attributes.loudness",
        "\"attributes\":{\"explicit\":\"yes\"}|attributes.explicit",
        "\"attributes\":{\"markets\":\"DE\"}|attributes.markets",
        "\"attributes\":{\"markets\":[\"de\"]}|attributes.markets",
        "\"attributes\":{\"markets\":[\"DE\",7]}|attributes.markets",
        "\"attributes\":{\"a\":[{\"b\":\"\\u0000\"}]}|attributes.a[0].b",
        "\"attributes\":{\"n\":1e400}|attributes.n",
        "\"createdAt\":\"yesterday\"|createdAt",
        "\"createdAt\":\"+1000000000-01-01T00:00:00Z\"|createdAt",
        "\"createdAt\":1700000000|createdAt"
      })
  void namesWhatIsWrong(String field, String parameter) {
    var batch = read(valid() + "," + field);

    assertThat(batch.values()).isEmpty();
    assertThat(batch.rejected())
        .extracting(Rejected::parameter)
        .containsExactly("[0]." + parameter);
  }

  @Test
  void knowsTheLimitsOfTexts() {
    assertThat(read(valid() + ",\"name\":\"" + "🌙".repeat(500) + "\"").values()).hasSize(1);
    assertThat(read(valid() + ",\"name\":\"" + "x".repeat(501) + "\"").values()).isEmpty();
    assertThat(read(valid() + ",\"genres\":[\"" + "g".repeat(61) + "\"]").values()).isEmpty();
    assertThat(read(valid() + ",\"attributes\":{\"a\":\"" + "x".repeat(16_400) + "\"}").values())
        .isEmpty();
  }

  @Test
  void whatIsLeftOutIsTakenAsSaid() {
    var item = one(valid());

    assertThat(item.popularity()).isZero();
    assertThat(item.genres()).isEmpty();
    assertThat(item.createdAt()).isEqualTo(NOW);
    assertThat(item.creator()).isNull();
  }

  @Test
  void takesATimeWithAnOffset() {
    assertThat(one(valid() + ",\"createdAt\":\"2026-01-01T02:00:00+02:00\"").createdAt())
        .isEqualTo("2026-01-01T00:00:00Z");
  }

  @Test
  void derivesTheIdFromTheFirstSystemInTheOrderOfNames() {
    var item = "\"kind\":\"artist\",\"name\":\"x\",\"externalIds\":";
    var both = one(item + "{\"spotify\":\"s\",\"apple\":\"a\"}").ref();

    assertThat(both.kind()).isEqualTo(Kind.ARTIST);
    assertThat(both.id().version()).isEqualTo(5);
    assertThat(both.id().variant()).isEqualTo(2);
    assertThat(one(item + "{\"apple\":\"a\"}").ref()).isEqualTo(both);
    assertThat(one(item + "{\"apple\":\"b\"}").ref()).isNotEqualTo(both);
    assertThat(one(item.replace("artist", "track") + "{\"apple\":\"a\"}").ref().id())
        .isNotEqualTo(both.id());
  }

  private static String valid() {
    return "\"kind\":\"room\",\"id\":\"" + UUID.randomUUID() + "\",\"name\":\"#room\"";
  }

  private Item one(String fields) {
    return read(fields).values().getFirst();
  }

  // of a name given twice the parser keeps the last
  private Batch<Item> read(String fields) {
    try {
      var body = json.readValue("{\"items\":[{" + fields + "}]}", JsonNode.class);
      return Batch.read(body, "items", reader);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
