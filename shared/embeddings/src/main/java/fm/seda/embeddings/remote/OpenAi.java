package fm.seda.embeddings.remote;

import fm.seda.domain.EmbeddingSpace;
import io.micronaut.json.JsonMapper;
import io.micronaut.serde.annotation.Serdeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * OpenAI's embeddings. Vectors are asked for as base64, which is a quarter of the bytes and takes
 * no parsing.
 */
final class OpenAi implements Dialect {

  /** What the model has; it shortens them on request, at a small loss. */
  static final int MOST = 1536;

  private final EmbeddingSpace space;
  private final JsonMapper json;

  OpenAi(int dim, JsonMapper json) {
    if (dim < 1 || dim > MOST) {
      throw new IllegalArgumentException(
          "openai answers vectors of 1 to %d numbers, not %d".formatted(MOST, dim));
    }
    this.space = new EmbeddingSpace("openai", "text-embedding-3-small", dim);
    this.json = json;
  }

  @Serdeable
  record Question(String model, List<String> input, String encoding_format, int dimensions) {}

  @Serdeable
  record Reply(@Nullable List<Entry> data, @Nullable Usage usage) {}

  @Serdeable
  record Entry(int index, @Nullable String embedding) {}

  @Serdeable
  record Usage(long total_tokens) {}

  @Serdeable
  record Refusal(@Nullable Complaint error) {}

  @Serdeable
  record Complaint(@Nullable String message) {}

  @Override
  public EmbeddingSpace space() {
    return space;
  }

  @Override
  public int mostTexts() {
    return 256;
  }

  @Override
  public String path() {
    return "/v1/embeddings";
  }

  @Override
  public Object question(List<String> texts) {
    return new Question(space.model(), texts, "base64", space.dim());
  }

  @Override
  public Answer read(byte[] body) throws IOException {
    var reply = json.readValue(body, Reply.class);
    if (reply == null || reply.data() == null) {
      throw new IOException("an answer without vectors");
    }
    var vectors = new HashMap<Integer, float[]>();
    for (var entry : reply.data()) {
      vectors.put(entry.index(), numbers(entry.embedding()));
    }
    var usage = reply.usage();
    return new Answer(vectors, usage == null ? 0 : usage.total_tokens());
  }

  private static float[] numbers(@Nullable String base64) throws IOException {
    if (base64 == null) {
      throw new IOException("an entry without a vector");
    }
    try {
      var floats =
          ByteBuffer.wrap(Base64.getDecoder().decode(base64))
              .order(ByteOrder.LITTLE_ENDIAN)
              .asFloatBuffer();
      var numbers = new float[floats.remaining()];
      floats.get(numbers);
      return numbers;
    } catch (IllegalArgumentException e) {
      throw new IOException("a vector that is not base64", e);
    }
  }

  @Override
  public String complaint(byte[] body) {
    try {
      var refusal = json.readValue(body, Refusal.class);
      var error = refusal == null ? null : refusal.error();
      return error == null || error.message() == null ? "" : error.message();
    } catch (IOException e) {
      return "";
    }
  }
}
