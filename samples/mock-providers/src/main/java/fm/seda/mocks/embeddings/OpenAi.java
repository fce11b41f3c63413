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

/** OpenAI's {@code POST /v1/embeddings}. */
public final class OpenAi implements Api {

  private static final Routes<String> ROUTES =
      new Routes<String>().on("POST /v1/embeddings", "embed");

  private final Words words = new Words("openai");

  @Override
  public String name() {
    return "openai";
  }

  @Override
  public Set<Fault> faults() {
    return Spoilt.FAULTS;
  }

  @Override
  public Answer answer(Question question, Fault fault) {
    try {
      return embed(OpenAiQuestion.read(question), fault);
    } catch (Refused why) {
      return Answer.refused(OpenAiRefusal.of(why));
    }
  }

  @Override
  public Reply refusal(int status, String message) {
    return OpenAiRefusal.of(new Refused(status, message));
  }

  @Override
  public String template(Question question) {
    return ROUTES.template(question);
  }

  private Answer embed(OpenAiQuestion question, Fault fault) {
    var texts = question.texts();
    var vectors = Spoilt.vectors(words.vectors(texts, question.dim()), fault);
    var tokens = Tokens.of(texts);
    var document =
        Json.write(
            question.format().size(vectors),
            json -> {
              json.writeStartObject();
              json.writeStringField("object", "list");
              json.writeArrayFieldStart("data");
              for (int i = 0; i < vectors.size(); i++) {
                json.writeStartObject();
                json.writeStringField("object", "embedding");
                json.writeNumberField("index", i);
                json.writeFieldName("embedding");
                question.format().write(vectors.get(i), json);
                json.writeEndObject();
              }
              json.writeEndArray();
              json.writeStringField("model", question.model());
              json.writePOJOField("usage", Map.of("prompt_tokens", tokens, "total_tokens", tokens));
              json.writeEndObject();
            });
    return Answer.paid(Reply.json(200, document), texts, tokens);
  }
}
