package fm.seda.embeddings.remote;

import java.util.List;
import java.util.Map;

class CohereTest extends RemoteProviderContract {

  @Override
  Dialect dialect() {
    return new Cohere(json);
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
}
