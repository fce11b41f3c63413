package fm.seda.embeddings.remote;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CohereTest extends RemoteProviderContract {

  @Override
  Dialect dialect() {
    return new Cohere(PretendProvider.DIM, json);
  }

  @Override
  String refusal(String complaint) {
    return written(Map.of("message", complaint));
  }

  @Override
  String answer(float[] vector) {
    return written(
        Map.of(
            "embeddings", Map.of("float", List.of(vector)),
            "meta", Map.of("billed_units", Map.of("input_tokens", 1))));
  }

  @Test
  void hasOnlyVectorsOfItsWidths() {
    assertThatThrownBy(() -> new Cohere(384, json))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("384");
  }
}
