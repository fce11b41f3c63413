package fm.seda.mocks.embeddings;

import com.fasterxml.jackson.databind.JsonNode;
import fm.seda.mocks.api.Json;
import fm.seda.mocks.api.Question;
import fm.seda.mocks.api.Refused;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

/**
 * What Cohere understands. It takes texts; images and the smaller kinds of numbers it does not.
 *
 * @param formats by the name each is asked for
 */
record CohereQuestion(List<String> texts, int dim, SortedMap<String, NumberFormat> formats) {

  private static final String PATH = "/v2/embed";
  private static final String MODEL = "embed-v4.0";
  private static final int MOST_TEXTS = 96;
  private static final int USUAL_DIM = 1536;
  private static final Set<Integer> DIMENSIONS = Set.of(256, 512, 1024, USUAL_DIM);
  private static final Set<String> INPUTS =
      Set.of("search_document", "search_query", "classification", "clustering", "image");
  private static final Map<String, NumberFormat> FORMATS =
      Map.of("float", NumberFormat.FLOATS, "base64", NumberFormat.BASE64);

  static CohereQuestion read(Question question) {
    if (!question.path().equals(PATH)) {
      throw new Refused(404, "page not found: " + question.route());
    }
    if (!question.method().equals("POST")) {
      throw new Refused(405, "method not allowed: " + question.method());
    }
    if (question.key().isEmpty()) {
      throw new Refused(401, "no api key supplied");
    }
    var body =
        Json.object(question.body()).orElseThrow(() -> invalid("the body is no JSON object"));
    checkModel(body.path("model"));
    checkInput(body.path("input_type"));
    return new CohereQuestion(
        texts(body.path("texts")),
        dim(body.path("output_dimension")),
        formats(body.path("embedding_types")));
  }

  private static void checkModel(JsonNode model) {
    if (!model.isTextual()) {
      throw invalid("model is required");
    }
    if (!model.asText().equals(MODEL)) {
      throw new Refused(
          404,
          "model '%s' not found, make sure the correct model ID was used and that you have access"
                  .formatted(model.asText())
              + " to the model.");
    }
  }

  private static void checkInput(JsonNode type) {
    if (!INPUTS.contains(type.asText())) {
      throw invalid("valid input_type must be provided with the provided model");
    }
  }

  private static List<String> texts(JsonNode texts) {
    if (texts.size() > MOST_TEXTS) {
      throw invalid(
          "total number of texts must be at most %d - received %d"
              .formatted(MOST_TEXTS, texts.size()));
    }
    if (!texts.isArray() || texts.isEmpty()) {
      throw invalid("at least one text must be provided");
    }
    var list = StreamSupport.stream(texts.spliterator(), false).toList();
    if (!list.stream().allMatch(JsonNode::isTextual)) {
      throw invalid("texts must be an array of strings");
    }
    return list.stream().map(JsonNode::asText).toList();
  }

  private static int dim(JsonNode wanted) {
    if (wanted.isMissingNode()) {
      return USUAL_DIM;
    }
    if (!wanted.isInt() || !DIMENSIONS.contains(wanted.asInt())) {
      throw invalid("output_dimension must be one of 256, 512, 1024, 1536 - received " + wanted);
    }
    return wanted.asInt();
  }

  private static SortedMap<String, NumberFormat> formats(JsonNode wanted) {
    var formats = new TreeMap<String, NumberFormat>();
    for (var name : wanted) {
      var format = FORMATS.get(name.asText());
      if (format == null) {
        throw invalid("embedding_types can be float or base64 here - received " + name);
      }
      formats.put(name.asText(), format);
    }
    if (formats.isEmpty()) {
      formats.put("float", NumberFormat.FLOATS);
    }
    return formats;
  }

  private static Refused invalid(String why) {
    return new Refused(400, "invalid request: " + why);
  }
}
