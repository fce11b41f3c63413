package fm.seda.engine.collect;

import fm.seda.engine.port.LearntTaste;
import fm.seda.engine.slate.Because;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How well an item goes with what the person did since the models learnt.
 *
 * @param trainedAt when they learnt
 * @param because what it goes with best; null if it goes with nothing of that
 */
public record Lately(Instant trainedAt, double score, @Nullable Because because) {

  static Lately of(LearntTaste.Companion companion, LearntTaste.Since since) {
    return new Lately(since.trainedAt(), companion.score(), companion.because());
  }

  /** An item that goes with nothing they did. */
  Lately nothing() {
    return new Lately(trainedAt, 0, null);
  }
}
