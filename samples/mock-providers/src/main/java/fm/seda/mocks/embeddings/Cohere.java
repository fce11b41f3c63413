package fm.seda.mocks.embeddings;

import fm.seda.mocks.api.Answer;
import fm.seda.mocks.api.Api;
import fm.seda.mocks.api.Fault;
import fm.seda.mocks.api.Json;
import fm.seda.mocks.api.Question;
import fm.seda.mocks.api.Refused;
import fm.seda.mocks.api.Reply;
import fm.seda.mocks.api.Routes;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Cohere's {@code POST /v2/embed}. */
public final class Cohere implements Api {

  private static final Routes<String> ROUTES = new Routes<String>().on("POST /v2/embed", "embed");

  private final Words words = new Words("cohere");
  private final AtomicLong answers = new AtomicLong();

  @Override
  public String name() {
    return "cohere";
  }

  @Override
  public Set<Fault> faults() {
    return Spoilt.FAULTS;
  }

  @Override
  public Answer answer(Question question, Fault fault) {
    try {
      return embed(CohereQuestion.read(question), fault);
    } catch (Refused why) {
      return Answer.refused(refusal(why.status(), why.words()));
    }
  }

  @Override
  public Reply refusal(int status, String message) {
    return Reply.json(status, Json.write(Map.of("id", nextId(), "message", message)));
  }

  @Override
  public String template(Question question) {
    return ROUTES.template(question);
  }

  private Answer embed(CohereQuestion question, Fault fault) {
    var texts = question.texts();
    var vectors = Spoilt.vectors(words.vectors(texts, question.dim()), fault);
    var tokens = Tokens.of(texts);
    var document =
        Json.write(
            question.formats().values().stream().mapToInt(format -> format.size(vectors)).sum(),
            json -> {
              json.writeStartObject();
              json.writeStringField("id", nextId());
              json.writeObjectFieldStart("embeddings");
              for (var format : question.formats().entrySet()) {
                json.writeArrayFieldStart(format.getKey());
                for (var vector : vectors) {
                  format.getValue().write(vector, json);
                }
                json.writeEndArray();
              }
              json.writeEndObject();
              json.writePOJOField("texts", texts);
              json.writePOJOField(
                  "meta",
                  Map.of(
                      "api_version", Map.of("version", "2"),
                      "billed_units", Map.of("input_tokens", tokens)));
              json.writeStringField("response_type", "embeddings_by_type");
              json.writeEndObject();
            });
    return Answer.paid(Reply.json(200, document), texts, tokens);
  }

  private String nextId() {
    return new UUID(0, answers.incrementAndGet()).toString();
  }
}
