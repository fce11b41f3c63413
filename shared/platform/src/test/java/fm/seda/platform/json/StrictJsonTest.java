package fm.seda.platform.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonProperty;
import fm.seda.domain.Kind;
import fm.seda.domain.problem.InvalidInput;
import fm.seda.platform.testing.LambdaHttp;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class StrictJsonTest {

  @Serdeable(naming = SnakeCaseStrategy.class)
  public record Snake(int trackCount, @Nullable String isrc) {}

  @Serdeable
  public record Renamed(@JsonProperty("kind") Kind sort, @Nullable Map<String, Double> features) {}

  @Serdeable
  public record Free(Map<String, Object> attributes, @Nullable List<String> genres) {}

  private static LambdaHttp function;
  private static StrictJson json;

  @BeforeAll
  static void start() {
    function = LambdaHttp.with(Map.of());
    json = function.context().getBean(StrictJson.class);
  }

  @AfterAll
  static void stop() {
    function.close();
  }

  @Test
  void namesPropertiesAsTheyAreNamedInJson() {
    assertThat(read("{\"track_count\":3}", Snake.class)).isEqualTo(new Snake(3, null));
    assertFault("{\"track_count\":\"3\"}", Snake.class, "[7].track_count");
    assertFault("{}", Snake.class, "[7].track_count");
    assertFault("{\"kind\":\"ship\"}", Renamed.class, "[7].kind");
  }

  @Test
  void looksIntoMaps() {
    assertThat(read("{\"kind\":\"room\",\"features\":{\"energy\":0.5}}", Renamed.class))
        .isEqualTo(new Renamed(Kind.ROOM, Map.of("energy", 0.5)));
    assertFault(
        "{\"kind\":\"room\",\"features\":{\"energy\":\"high\"}}",
        Renamed.class,
        "[7].features.energy");
  }

  @Test
  void takesAnythingWhereAnythingIsDeclared() {
    var free = read("{\"attributes\":{\"a\":[1,{\"b\":true}],\"c\":\"d\"}}", Free.class);

    assertThat(free.attributes()).containsEntry("c", "d").containsKey("a");
  }

  @Test
  void saysWhereItIsNotAnObjectAtAll() {
    assertFault("5", Snake.class, "[7]");
    assertFault("null", Snake.class, "[7]");
  }

  private static <T> T read(String text, Class<T> type) {
    var tree = json.tree(text.getBytes(StandardCharsets.UTF_8));
    return json.read(tree, Argument.of(type), "[7]");
  }

  private static void assertFault(String text, Class<?> type, String parameter) {
    assertThatThrownBy(() -> read(text, type))
        .isInstanceOfSatisfying(
            InvalidInput.class, fault -> assertThat(fault.parameter()).isEqualTo(parameter));
  }
}
