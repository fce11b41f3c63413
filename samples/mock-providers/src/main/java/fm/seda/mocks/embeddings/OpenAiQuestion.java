package fm.seda.mocks.embeddings;

import com.fasterxml.jackson.databind.JsonNode;
import fm.seda.mocks.api.Json;
import fm.seda.mocks.api.Question;
import fm.seda.mocks.api.Refused;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/**
 * What OpenAI understands. Input is a text or a list of texts; lists of tokens are not taken.
 *
 * @param dim how many numbers each vector shall have
 */
record OpenAiQuestion(String model, List<String> texts, int dim, NumberFormat format) {

  private static final String PATH = "/v1/embeddings";
  private static final int MOST_TEXTS = 2048;
  private static final int MOST_TOKENS_OF_A_TEXT = 8192;
  private static final int MOST_TOKENS = 300_000;

  /** The dimension each has if nobody asks for less. */
  private static final Map<String, Integer> MODELS =
      Map.of("text-embedding-3-small", 1536, "text-embedding-3-large", 3072);

  private static final Map<String, NumberFormat> FORMATS =
      Map.of("float", NumberFormat.FLOATS, "base64", NumberFormat.BASE64);

  static OpenAiQuestion read(Question question) {
    if (!question.path().equals(PATH)) {
      throw new Refused(404, "unknown_url", "Invalid URL (%s)".formatted(question.route()));
    }
    if (!question.method().equals("POST")) {
      throw new Refused(405, "Not allowed to %s on %s.".formatted(question.method(), PATH));
    }
    if (question.key().isEmpty()) {
      throw new Refused(
          401,
          "You didn't provide an API key. You need to provide your API key in an Authorization"
              + " header using Bearer auth (i.e. Authorization: Bearer YOUR_KEY).");
    }
    var body =
        Json.object(question.body())
            .orElseThrow(
                () -> new Refused(400, "We could not parse the JSON body of your request."));
    var model = model(body.path("model"));
    var texts = texts(body.path("input"));
    checkTokens(texts);
    return new OpenAiQuestion(
        model, texts, dim(body.path("dimensions"), model), format(body.path("encoding_format")));
  }

  private static String model(JsonNode model) {
    if (!model.isTextual()) {
      throw new Refused(400, "you must provide a model parameter");
    }
    if (!MODELS.containsKey(model.asText())) {
      throw new Refused(
          404,
          "model_not_found",
          "The model `%s` does not exist or you do not have access to it."
              .formatted(model.asText()));
    }
    return model.asText();
  }

  private static List<String> texts(JsonNode input) {
    if (input.size() > MOST_TEXTS) {
      throw new Refused(
          400,
          "array_above_max_length",
          "Invalid 'input': array too long. Expected an array with maximum length "
              + "%d, but got an array with length %d instead.".formatted(MOST_TEXTS, input.size()));
    }
    var texts =
        (input.isArray()
                ? StreamSupport.stream(input.spliterator(), false).toList()
                : List.of(input))
            .stream().filter(JsonNode::isTextual).map(JsonNode::asText).toList();
    if (texts.isEmpty()
        || texts.size() < input.size()
        || texts.stream().anyMatch(String::isEmpty)) {
      throw new Refused(400, "'$.input' is invalid. Please check the API reference.");
    }
    return texts;
  }

  private static void checkTokens(List<String> texts) {
    for (var text : texts) {
      if (Tokens.of(text) > MOST_TOKENS_OF_A_TEXT) {
        throw new Refused(
            400,
            "This model's maximum context length is %d tokens, however you requested %d tokens."
                .formatted(MOST_TOKENS_OF_A_TEXT, Tokens.of(text)));
      }
    }
    var all = Tokens.of(texts);
    if (all > MOST_TOKENS) {
      throw new Refused(
          400,
          "max_tokens_per_request",
          "Requested %d tokens, max %d tokens per request".formatted(all, MOST_TOKENS));
    }
  }

  private static int dim(JsonNode wanted, String model) {
    var most = MODELS.getOrDefault(model, 0);
    if (wanted.isMissingNode()) {
      return most;
    }
    if (!wanted.isInt() || wanted.asInt() < 1 || wanted.asInt() > most) {
      throw new Refused(
          400,
          "Invalid value for 'dimensions' = %s. Must be between 1 and %d.".formatted(wanted, most));
    }
    return wanted.asInt();
  }

  private static NumberFormat format(JsonNode wanted) {
    var format = FORMATS.get(wanted.isMissingNode() ? "float" : wanted.asText());
    if (format == null) {
      throw new Refused(
          400, "Invalid value for 'encoding_format': %s. Use float or base64.".formatted(wanted));
    }
    return format;
  }
}
