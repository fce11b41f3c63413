package fm.seda.mocks.embeddings;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fm.seda.mocks.api.Answer;
import fm.seda.mocks.api.Api;
import fm.seda.mocks.api.Fault;
import fm.seda.mocks.api.Question;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Base64;
import java.util.Map;

/** Asks an API without a network, and reads what it answers. */
final class Asked {

  private static final Map<String, String> KEY = Map.of("authorization", "Bearer any");

  private Asked() {}

  static Answer post(Api api, String path, String body) {
    return post(api, path, body, Fault.NONE);
  }

  static Answer post(Api api, String path, String body, Fault fault) {
    return api.answer(new Question("POST", path, KEY, body.getBytes(UTF_8)), fault);
  }

  static JsonNode json(Answer answer) {
    try {
      return new ObjectMapper().readTree(answer.reply().body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static float[] floats(JsonNode list) {
    var vector = new float[list.size()];
    for (int i = 0; i < vector.length; i++) {
      vector[i] = (float) list.get(i).asDouble();
    }
    return vector;
  }

  static float[] base64(JsonNode text) {
    var floats =
        ByteBuffer.wrap(Base64.getDecoder().decode(text.asText()))
            .order(ByteOrder.LITTLE_ENDIAN)
            .asFloatBuffer();
    var vector = new float[floats.remaining()];
    floats.get(vector);
    return vector;
  }

  static double product(float[] one, float[] other) {
    var sum = 0.0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }
}
