package fm.seda.embeddings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;
import fm.seda.domain.spending.Purpose;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class InProcessProviderIT extends EmbeddingProviderContract {

  private static final InProcessProvider PROVIDER = new InProcessProvider();

  @AfterAll
  static void unload() {
    PROVIDER.close();
  }

  @Override
  protected EmbeddingProvider provider() {
    return PROVIDER;
  }

  @Test
  void agreesWithAnotherWhoRunsTheModel() {
    var other = new AllMiniLmL6V2QuantizedEmbeddingModel();

    for (var text : List.of("#deep house. house room", "Björk", "日本のシティポップ", "a b c d e f g")) {
      var ours =
          ((Embedding.Vector) PROVIDER.embed(List.of(text), Purpose.SWEEP).getFirst()).numbers();

      assertThat(cosine(ours, other.embed(text).content().vector())).isGreaterThan(0.9999);
    }
  }
}
