package fm.seda.embeddings.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fm.seda.embeddings.Embedding;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OpenAiTest extends RemoteProviderContract {

  @Override
  Dialect dialect() {
    return new OpenAi(PretendProvider.DIM, json);
  }

  @Override
  String refusal(String complaint) {
    return written(Map.of("error", Map.of("message", complaint, "type", "some_error")));
  }

  @Override
  String answer(float[] vector) {
    var bytes = ByteBuffer.allocate(vector.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asFloatBuffer().put(vector);
    var entry = Map.of("index", 0, "embedding", Base64.getEncoder().encodeToString(bytes.array()));
    return written(Map.of("data", List.of(entry), "usage", Map.of("total_tokens", 1)));
  }

  // JSON has no words for these; bytes do
  @Test
  void refusesWhatIsNoNumber() {
    for (var wrong : List.of(Float.NaN, Float.POSITIVE_INFINITY)) {
      var vector = new float[PretendProvider.DIM];
      vector[7] = wrong;
      server.next(answering(vector));

      assertThat(embed("house"))
          .singleElement()
          .isInstanceOfSatisfying(
              Embedding.Refused.class, it -> assertThat(it.why()).contains("no direction"));
    }
  }

  @Test
  void hasOnlyVectorsOfItsWidths() {
    assertThatThrownBy(() -> new OpenAi(1537, json))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1537");
  }
}
