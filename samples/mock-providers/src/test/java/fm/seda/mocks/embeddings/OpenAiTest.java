package fm.seda.mocks.embeddings;

import static fm.seda.mocks.embeddings.Asked.base64;
import static fm.seda.mocks.embeddings.Asked.floats;
import static fm.seda.mocks.embeddings.Asked.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import fm.seda.mocks.api.Answer;
import fm.seda.mocks.api.Fault;
import fm.seda.mocks.api.Question;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenAiTest {

  private static final String TWO =
      """
      {"model": "text-embedding-3-small", "input": ["deep house", "jazz"]%s}\
      """;

  private final OpenAi openAi = new OpenAi();

  @Test
  void answersAVectorForEachTextAndWhatItCosts() {
    var answer = ask(TWO.formatted(""));
    var document = json(answer);

    assertThat(answer.reply().status()).isEqualTo(200);
    assertThat(document.path("object").asText()).isEqualTo("list");
    assertThat(document.path("model").asText()).isEqualTo("text-embedding-3-small");
    assertThat(document.path("data").findValuesAsText("index")).containsExactly("0", "1");
    assertThat(document.path("data").findValuesAsText("object")).containsOnly("embedding");
    assertThat(vector(document, 0)).hasSize(1536);
    assertThat(document.path("usage").toString())
        .isIn(
            "{\"prompt_tokens\":4,\"total_tokens\":4}", "{\"total_tokens\":4,\"prompt_tokens\":4}");
    assertThat(answer.work().orElseThrow())
        .isEqualTo(new Answer.Work(List.of("deep house", "jazz"), 4));
  }

  @Test
  void base64HoldsTheSameNumbers() {
    var numbers = vector(json(ask(TWO.formatted(""))), 1);
    var packed =
        base64(
            json(ask(TWO.formatted(", \"encoding_format\": \"base64\""))).at("/data/1/embedding"));

    assertThat(packed).hasSize(1536);
    for (int i = 0; i < packed.length; i++) {
      assertThat(packed[i]).isCloseTo(numbers[i], within(1e-7f));
    }
  }

  @Test
  void takesOneTextThatIsNoList() {
    var document = json(ask("{\"model\": \"text-embedding-3-small\", \"input\": \"jazz\"}"));

    assertThat(document.path("data")).hasSize(1);
    assertThat(vector(document, 0)).isEqualTo(vector(json(ask(TWO.formatted(""))), 1));
  }

  @Test
  void answersFewerDimensionsWhereThatIsAskedFor() {
    var few = vector(json(ask(TWO.formatted(", \"dimensions\": 255"))), 0);

    assertThat(few).hasSize(255);
    assertThat(Asked.product(few, few)).isCloseTo(1, within(1e-5));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "nonsense | 400 | parse",
        "[] | 400 | parse",
        "{\"input\": \"jazz\"} | 400 | model",
        "{\"model\": \"davinci\", \"input\": \"jazz\"} | 404 | model_not_found",
        "{\"model\": \"text-embedding-3-small\"} | 400 | input",
        "{\"model\": \"text-embedding-3-small\", \"input\": []} | 400 | input",
        "{\"model\": \"text-embedding-3-small\", \"input\": \"\"} | 400 | input",
        "{\"model\": \"text-embedding-3-small\", \"input\": {\"a\": \"b\"}} | 400 | input",
        "{\"model\": \"text-embedding-3-small\", \"input\": [\"jazz\", \"\"]} | 400 | input",
        "{\"model\": \"text-embedding-3-small\", \"input\": [\"jazz\", 7]} | 400 | input",
        "{\"model\": \"text-embedding-3-small\", \"input\": \"a\", \"dimensions\": 0} | 400 | dimensions",
        "{\"model\": \"text-embedding-3-small\", \"input\": \"a\", \"dimensions\": 1537} | 400 | dimensions",
        "{\"model\": \"text-embedding-3-small\", \"input\": \"a\", \"encoding_format\": \"hex\"} | 400 | encoding_format"
      })
  void refusesWhatItDoesNotUnderstand(String body, int status, String named) {
    var answer = ask(body);

    assertThat(answer.reply().status()).isEqualTo(status);
    assertThat(json(answer).path("error").path("type").asText()).isEqualTo("invalid_request_error");
    assertThat(json(answer).path("error").toString()).contains(named);
    assertThat(answer.work()).isEmpty();
  }

  @Test
  void takesTwoThousandAndFortyEightTextsAndNotOneMore() {
    assertThat(ask(asking(2048, "jazz")).reply().status()).isEqualTo(200);

    var refused = ask(asking(2049, "jazz"));
    assertThat(refused.reply().status()).isEqualTo(400);
    assertThat(json(refused).at("/error/message").asText()).contains("2048").contains("2049");
  }

  @Test
  void readsNoMoreTokensThanTheRealOne() {
    assertThat(ask(asking(1, "a".repeat(4 * 8192))).reply().status()).isEqualTo(200);
    assertThat(json(ask(asking(1, "a".repeat(4 * 8192 + 1)))).at("/error/message").asText())
        .contains("8193");
    assertThat(json(ask(asking(100, "a".repeat(4 * 3001)))).at("/error/code").asText())
        .isEqualTo("max_tokens_per_request");
  }

  @Test
  void wantsAKey() {
    for (var headers :
        List.of(
            Map.<String, String>of(),
            Map.of("authorization", "Bearer "),
            Map.of("authorization", "Basic eDp5"))) {
      var question = new Question("POST", "/v1/embeddings", headers, new byte[0]);
      var answer = openAi.answer(question, Fault.NONE);

      assertThat(answer.reply().status()).isEqualTo(401);
      assertThat(json(answer).at("/error/message").asText()).contains("API key");
    }
  }

  @Test
  void isNowhereElse() {
    assertThat(Asked.post(openAi, "/v1/chat", "{}").reply().status()).isEqualTo(404);
    var question = new Question("GET", "/v1/embeddings", Map.of(), new byte[0]);
    assertThat(openAi.answer(question, Fault.NONE).reply().status()).isEqualTo(405);
  }

  @Test
  void spoilsTheLastVector() {
    assertThat(vector(spoilt(Fault.WRONG_DIMENSION), 1)).hasSize(768);
    assertThat(vector(spoilt(Fault.ZERO), 1)).containsOnly(0);
    assertThat(spoilt(Fault.FEWER).path("data")).hasSize(1);
    for (var fault : List.of(Fault.WRONG_DIMENSION, Fault.ZERO, Fault.FEWER)) {
      assertThat(vector(spoilt(fault), 0)).isEqualTo(vector(json(ask(TWO.formatted(""))), 0));
    }
    var body = TWO.formatted(", \"encoding_format\": \"base64\"");
    var nan = json(Asked.post(openAi, "/v1/embeddings", body, Fault.NAN));
    assertThat(base64(nan.at("/data/0/embedding"))).doesNotContain(Float.NaN);
    assertThat(base64(nan.at("/data/1/embedding"))).contains(Float.NaN);
  }

  private JsonNode spoilt(Fault fault) {
    return json(Asked.post(openAi, "/v1/embeddings", TWO.formatted(""), fault));
  }

  private Answer ask(String body) {
    return Asked.post(openAi, "/v1/embeddings", body);
  }

  private static String asking(int times, String text) {
    var texts = String.join("\",\"", Collections.nCopies(times, text));
    return "{\"model\": \"text-embedding-3-small\", \"encoding_format\": \"base64\", \"input\": [\""
        + texts
        + "\"]}";
  }

  private static float[] vector(JsonNode document, int position) {
    return floats(document.path("data").path(position).path("embedding"));
  }
}
