package fm.seda.mocks.embeddings;

import static fm.seda.mocks.embeddings.Asked.base64;
import static fm.seda.mocks.embeddings.Asked.floats;
import static fm.seda.mocks.embeddings.Asked.json;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fm.seda.mocks.api.Answer;
import fm.seda.mocks.api.Fault;
import fm.seda.mocks.api.Question;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CohereTest {

  private static final String TWO =
      """
      {"model": "embed-v4.0", "input_type": "search_document", "texts": ["deep house", "jazz"]%s}\
      """;

  private final Cohere cohere = new Cohere();

  @Test
  void answersAVectorForEachTextAndWhatItCosts() {
    var answer = ask(TWO.formatted(""));
    var document = json(answer);

    assertThat(answer.reply().status()).isEqualTo(200);
    assertThat(document.path("embeddings").path("float")).hasSize(2);
    assertThat(floats(document.at("/embeddings/float/0"))).hasSize(1536);
    assertThat(document.path("texts").toString()).isEqualTo("[\"deep house\",\"jazz\"]");
    assertThat(document.at("/meta/billed_units/input_tokens").asLong()).isEqualTo(4);
    assertThat(document.path("response_type").asText()).isEqualTo("embeddings_by_type");
    assertThat(document.path("id").asText()).isNotEmpty();
    assertThat(answer.work().orElseThrow())
        .isEqualTo(new Answer.Work(List.of("deep house", "jazz"), 4));
  }

  @Test
  void answersInEveryFormatAskedFor() {
    var body = TWO.formatted(", \"embedding_types\": [\"float\", \"base64\"]");
    var embeddings = json(ask(body)).path("embeddings");

    assertThat(base64(embeddings.at("/base64/1"))).hasSize(1536);
    assertThat(base64(embeddings.at("/base64/1"))[3])
        .isCloseTo(floats(embeddings.at("/float/1"))[3], within(1e-7f));
  }

  @Test
  void answersFewerDimensionsWhereThatIsAskedFor() {
    var document = json(ask(TWO.formatted(", \"output_dimension\": 256")));

    assertThat(floats(document.at("/embeddings/float/0"))).hasSize(256);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "nonsense | 400 | JSON",
        "{} | 400 | model",
        "{\"model\": \"command\", \"input_type\": \"search_query\", \"texts\": [\"a\"]} | 404 | command",
        "{\"model\": \"embed-v4.0\", \"texts\": [\"a\"]} | 400 | input_type",
        "{\"model\": \"embed-v4.0\", \"input_type\": \"search_query\"} | 400 | text",
        "{\"model\": \"embed-v4.0\", \"input_type\": \"search_query\", \"texts\": []} | 400 | text",
        "{\"model\": \"embed-v4.0\", \"input_type\": \"search_query\", \"texts\": \"a\"} | 400 | text",
        "{\"model\": \"embed-v4.0\", \"input_type\": \"search_query\", \"texts\": [1]} | 400 | strings",
        "{\"model\": \"embed-v4.0\", \"input_type\": \"search_query\", \"texts\": [\"a\"], \"output_dimension\": 3} | 400 | output_dimension",
        "{\"model\": \"embed-v4.0\", \"input_type\": \"search_query\", \"texts\": [\"a\"], \"embedding_types\": [\"int8\"]} | 400 | embedding_types"
      })
  void refusesWhatItDoesNotUnderstand(String body, int status, String named) {
    var answer = ask(body);

    assertThat(answer.reply().status()).isEqualTo(status);
    assertThat(json(answer).path("message").asText()).contains(named);
    assertThat(answer.work()).isEmpty();
  }

  @Test
  void takesNinetySixTextsAndNotOneMore() {
    assertThat(ask(asking(96)).reply().status()).isEqualTo(200);

    var refused = ask(asking(97));
    assertThat(refused.reply().status()).isEqualTo(400);
    assertThat(json(refused).path("message").asText()).contains("96").contains("97");
  }

  @Test
  void wantsAKey() {
    var question = new Question("POST", "/v2/embed", Map.of(), new byte[0]);

    assertThat(cohere.answer(question, Fault.NONE).reply().status()).isEqualTo(401);
    assertThat(json(cohere.answer(question, Fault.NONE)).path("message").asText()).contains("key");
  }

  @Test
  void isNowhereElse() {
    assertThat(Asked.post(cohere, "/v1/embed", "{}").reply().status()).isEqualTo(404);
    var question = new Question("GET", "/v2/embed", Map.of(), new byte[0]);
    assertThat(cohere.answer(question, Fault.NONE).reply().status()).isEqualTo(405);
  }

  @Test
  void spoilsTheLastVector() {
    assertThat(json(spoilt(Fault.WRONG_DIMENSION)).at("/embeddings/float/1")).hasSize(768);
    assertThat(json(spoilt(Fault.FEWER)).at("/embeddings/float")).hasSize(1);
    assertThat(floats(json(spoilt(Fault.ZERO)).at("/embeddings/float/1"))).containsOnly(0);
    assertThat(new String(spoilt(Fault.NAN).reply().body(), UTF_8)).contains("[NaN,");
  }

  private Answer spoilt(Fault fault) {
    return Asked.post(cohere, "/v2/embed", TWO.formatted(""), fault);
  }

  private Answer ask(String body) {
    return Asked.post(cohere, "/v2/embed", body);
  }

  private static String asking(int times) {
    return """
    {"model": "embed-v4.0", "input_type": "search_document", "texts": ["%s"]}\
    """
        .formatted(String.join("\",\"", Collections.nCopies(times, "jazz")));
  }
}
