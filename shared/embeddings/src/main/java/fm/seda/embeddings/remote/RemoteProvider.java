package fm.seda.embeddings.remote;

import fm.seda.domain.EmbeddingSpace;
import fm.seda.domain.problem.Unavailable;
import fm.seda.embeddings.EmbeddingProvider;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * A provider that is asked over the network.
 *
 * <p>It tries again where that may help, and gives up in time: what it cannot embed now stays in
 * its queue. What will never work, such as a wrong key, fails at once and says what to do.
 */
public final class RemoteProvider implements EmbeddingProvider {

  private final Dialect dialect;
  private final Connection connection;
  private final Patience patience;
  private final RandomGenerator chance;

  RemoteProvider(
      Dialect dialect, Connection connection, Patience patience, RandomGenerator chance) {
    this.dialect = dialect;
    this.connection = connection;
    this.patience = patience;
    this.chance = chance;
  }

  @Override
  public EmbeddingSpace space() {
    return dialect.space();
  }

  @Override
  public List<float[]> embed(List<String> texts) {
    var vectors = new ArrayList<float[]>(texts.size());
    for (int from = 0; from < texts.size(); from += dialect.mostTexts()) {
      var part = texts.subList(from, Math.min(from + dialect.mostTexts(), texts.size()));
      var answer = ask(part.stream().map(Readable::text).toList());
      vectors.addAll(new Checked(dialect.space(), from).vectors(answer));
    }
    return vectors;
  }

  private Dialect.Answer ask(List<String> texts) {
    var end = System.nanoTime() + patience.total().toNanos();
    for (int attempt = 1; ; attempt++) {
      try {
        return connection.ask(texts, shorter(patience.answer(), left(end)));
      } catch (TryAgain failure) {
        var pause = pause(attempt, failure);
        if (attempt == patience.attempts() || pause.compareTo(left(end)) >= 0) {
          throw new Unavailable("embedding provider " + space().provider(), failure);
        }
        sleep(pause);
      }
    }
  }

  private static Duration left(long end) {
    return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
  }

  private Duration pause(int attempt, TryAgain failure) {
    var most = patience.pause().multipliedBy(1L << (attempt - 1));
    var random = most.dividedBy(2).plusNanos(chance.nextLong(most.toNanos() / 2 + 1));
    return failure.pause().compareTo(random) > 0 ? failure.pause() : random;
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  private void sleep(Duration pause) {
    try {
      Thread.sleep(pause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Unavailable("embedding provider " + space().provider(), e);
    }
  }
}
