package fm.seda.embeddings.remote;

import fm.seda.domain.EmbeddingSpace;
import io.micronaut.json.JsonMapper;
import io.micronaut.serde.annotation.Serdeable;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Cohere's embeddings, in as many dimensions as OpenAI's, so that a cell can hold either. */
final class Cohere implements Dialect {

  private static final String FLOATS = "float";

  private static final List<Integer> WIDTHS = List.of(256, 512, 1024, 1536);

  private final EmbeddingSpace space;
  private final JsonMapper json;

  Cohere(int dim, JsonMapper json) {
    if (!WIDTHS.contains(dim)) {
      throw new IllegalArgumentException(
          "cohere answers vectors of %s numbers, not %d".formatted(WIDTHS, dim));
    }
    this.space = new EmbeddingSpace("cohere", "embed-v4.0", dim);
    this.json = json;
  }

  @Serdeable
  record Question(
      String model,
      List<String> texts,
      String input_type,
      List<String> embedding_types,
      int output_dimension) {}

  @Serdeable
  record Reply(@Nullable Map<String, List<float[]>> embeddings, @Nullable Meta meta) {}

  @Serdeable
  record Meta(@Nullable Units billed_units) {}

  @Serdeable
  record Units(long input_tokens) {}

  @Serdeable
  record Refusal(@Nullable String message) {}

  @Override
  public EmbeddingSpace space() {
    return space;
  }

  @Override
  public int mostTexts() {
    return 96;
  }

  @Override
  public String path() {
    return "/v2/embed";
  }

  @Override
  public Object question(List<String> texts) {
    return new Question(space.model(), texts, "search_document", List.of(FLOATS), space.dim());
  }

  @Override
  public Answer read(byte[] body) throws IOException {
    var reply = json.readValue(body, Reply.class);
    if (reply == null || reply.embeddings() == null) {
      throw new IOException("an answer without vectors");
    }
    var vectors = new HashMap<Integer, float[]>();
    for (var vector : reply.embeddings().getOrDefault(FLOATS, List.of())) {
      vectors.put(vectors.size(), vector);
    }
    return new Answer(vectors, tokens(reply.meta()));
  }

  private static long tokens(@Nullable Meta meta) {
    var units = meta == null ? null : meta.billed_units();
    return units == null ? 0 : units.input_tokens();
  }

  @Override
  public String complaint(byte[] body) {
    try {
      var refusal = json.readValue(body, Refusal.class);
      return refusal == null || refusal.message() == null ? "" : refusal.message();
    } catch (IOException e) {
      return "";
    }
  }
}
