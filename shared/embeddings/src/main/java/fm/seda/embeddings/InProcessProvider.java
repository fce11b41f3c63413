package fm.seda.embeddings;

import fm.seda.domain.EmbeddingSpace;
import fm.seda.domain.spending.Purpose;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The sentence-transformers model all-MiniLM-L6-v2, quantised, inside this process: no network, no
 * cost per call. The model takes most of a second to load, once per process.
 */
public final class InProcessProvider implements EmbeddingProvider {

  private static final EmbeddingSpace SPACE =
      new EmbeddingSpace("in-process", "all-MiniLM-L6-v2-q", MiniLm.DIM);

  private final ExecutorService threads;
  private final MiniLm model;

  /** Loads the model and works on as many texts at once as there are processors. */
  public InProcessProvider() {
    threads =
        Executors.newFixedThreadPool(
            Runtime.getRuntime().availableProcessors(),
            Thread.ofPlatform().daemon().name("embed-", 0).factory());
    model = new MiniLm();
  }

  @Override
  public EmbeddingSpace space() {
    return SPACE;
  }

  @Override
  public List<Embedding> embed(List<String> texts, Purpose purpose) {
    try {
      return threads.invokeAll(texts.stream().map(this::embedding).toList()).stream()
          .map(InProcessProvider::answer)
          .toList();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while texts were embedded", e);
    }
  }

  private Callable<Embedding> embedding(String text) {
    return () -> new Embedding.Vector(UnitVector.of(model.embed(readable(text))));
  }

  private static Embedding answer(Future<Embedding> done) {
    try {
      return done.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("the model does not work", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while texts were embedded", e);
    }
  }

  @Override
  public void close() {
    threads.close();
    model.close();
  }

  // the tokenizer chokes on what is no character, and the model says nothing of nothing
  private static String readable(String text) {
    var readable =
        text.codePoints()
            .map(point -> Character.isISOControl(point) ? ' ' : point)
            .filter(point -> Character.getType(point) != Character.SURROGATE)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    return readable.isBlank() ? "." : readable;
  }
}
