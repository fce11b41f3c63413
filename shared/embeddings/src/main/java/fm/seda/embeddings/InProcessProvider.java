package fm.seda.embeddings;

import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;
import fm.seda.domain.EmbeddingSpace;
import fm.seda.domain.spending.Purpose;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The sentence-transformers model all-MiniLM-L6-v2, quantised, inside this process: no network, no
 * cost per call. The model takes most of a second to load, once per process.
 */
public final class InProcessProvider implements EmbeddingProvider, AutoCloseable {

  private static final EmbeddingSpace SPACE =
      new EmbeddingSpace("in-process", "all-MiniLM-L6-v2-q", 384);

  private final ExecutorService threads;
  private final EmbeddingModel model;

  /** Loads the model and works on as many texts at once as there are processors. */
  public InProcessProvider() {
    threads =
        Executors.newFixedThreadPool(
            Runtime.getRuntime().availableProcessors(),
            Thread.ofPlatform().daemon().name("embed-", 0).factory());
    model = new AllMiniLmL6V2QuantizedEmbeddingModel(threads);
  }

  @Override
  public EmbeddingSpace space() {
    return SPACE;
  }

  @Override
  public List<Embedding> embed(List<String> texts, Purpose purpose) {
    if (texts.isEmpty()) {
      return List.of();
    }
    return model
        .embedAll(texts.stream().map(InProcessProvider::segment).toList())
        .content()
        .stream()
        .<Embedding>map(embedding -> new Embedding.Vector(UnitVector.of(embedding.vector())))
        .toList();
  }

  @Override
  public void close() {
    threads.close();
  }

  // the tokenizer chokes on what is no character, and the model refuses texts of nothing
  private static TextSegment segment(String text) {
    var readable =
        text.codePoints()
            .map(point -> Character.isISOControl(point) ? ' ' : point)
            .filter(point -> Character.getType(point) != Character.SURROGATE)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    return TextSegment.from(readable.isBlank() ? "." : readable);
  }
}
