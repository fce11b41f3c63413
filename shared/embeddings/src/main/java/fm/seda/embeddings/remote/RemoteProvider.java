package fm.seda.embeddings.remote;

import fm.seda.domain.EmbeddingSpace;
import fm.seda.domain.spending.Purpose;
import fm.seda.embeddings.Embedding;
import fm.seda.embeddings.EmbeddingProvider;
import fm.seda.embeddings.NotNow;
import fm.seda.embeddings.guard.Guard;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * A provider that is asked over the network.
 *
 * <p>It tries again where that may help, and gives up in time: what it cannot embed now comes back
 * later. Of texts it does not take, those it does take are embedded all the same.
 */
public final class RemoteProvider implements EmbeddingProvider {

  /** What gave no answer now may give one after this. */
  private static final Duration SHORTLY = Duration.ofSeconds(10);

  /** Somebody has to do something about it first. */
  private static final Duration LATER = Duration.ofMinutes(5);

  private final Dialect dialect;
  private final Connection connection;
  private final Guard guard;
  private final Patience patience;
  private final RandomGenerator chance;
  private final CountDownLatch closed = new CountDownLatch(1);

  RemoteProvider(
      Dialect dialect,
      Connection connection,
      Guard guard,
      Patience patience,
      RandomGenerator chance) {
    this.dialect = dialect;
    this.connection = connection;
    this.guard = guard;
    this.patience = patience;
    this.chance = chance;
  }

  @Override
  public EmbeddingSpace space() {
    return dialect.space();
  }

  @Override
  public boolean mayChange() {
    return true;
  }

  @Override
  public int batchSize() {
    return Math.min(EmbeddingProvider.super.batchSize(), dialect.mostTexts());
  }

  @Override
  public List<Embedding> embed(List<String> texts, Purpose purpose) {
    var embeddings = new ArrayList<Embedding>(texts.size());
    for (int from = 0; from < texts.size(); from += dialect.mostTexts()) {
      var part = texts.subList(from, Math.min(from + dialect.mostTexts(), texts.size()));
      embeddings.addAll(accepted(part.stream().map(Readable::text).toList(), purpose));
    }
    return embeddings;
  }

  /** Halves what is refused until it is known which texts that is about. */
  private List<Embedding> accepted(List<String> texts, Purpose purpose) {
    try {
      return new Checked(space()).vectors(ask(texts, purpose));
    } catch (ProviderRefused refusal) {
      if (!refusal.isAboutTheTexts()) {
        throw new NotNow(String.valueOf(refusal.getMessage()), LATER, refusal);
      }
      if (texts.size() == 1) {
        return List.of(new Embedding.Refused(String.valueOf(refusal.getMessage())));
      }
      var middle = texts.size() / 2;
      return Stream.of(texts.subList(0, middle), texts.subList(middle, texts.size()))
          .flatMap(half -> accepted(half, purpose).stream())
          .toList();
    }
  }

  private Dialect.Answer ask(List<String> texts, Purpose purpose) {
    var end = System.nanoTime() + patience.total().toNanos();
    for (int attempt = 1; ; attempt++) {
      try {
        return once(texts, purpose, end);
      } catch (TryAgain failure) {
        var pause = pause(attempt, failure);
        if (attempt == patience.attempts() || pause.compareTo(left(end)) >= 0) {
          throw new NotNow(
              space().provider() + " does not answer: " + failure.getMessage(),
              longer(failure.pause(), SHORTLY),
              failure);
        }
        rest(pause);
      }
    }
  }

  private Dialect.Answer once(List<String> texts, Purpose purpose, long end) throws TryAgain {
    var permit = guard.permit(purpose, texts, left(end));
    try {
      var answer = connection.ask(texts, shorter(patience.answer(), left(end)));
      permit.answered(answer.tokens());
      return answer;
    } catch (TryAgain failure) {
      if (failure.isFree()) {
        permit.refused();
      } else {
        permit.lost();
      }
      throw failure;
    } catch (ProviderRefused refusal) {
      if (refusal.isAboutTheTexts()) {
        permit.declined();
      } else {
        permit.refused();
      }
      throw refusal;
    }
  }

  private static Duration left(long end) {
    return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
  }

  private Duration pause(int attempt, TryAgain failure) {
    var most = patience.pause().multipliedBy(1L << (attempt - 1));
    var random = most.dividedBy(2).plusNanos(chance.nextLong(most.toNanos() / 2 + 1));
    return longer(failure.pause(), random);
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  private void rest(Duration pause) {
    try {
      if (closed.await(pause.toNanos(), TimeUnit.NANOSECONDS)) {
        throw new NotNow("nobody asks " + space().provider() + " here any more", SHORTLY);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NotNow("interrupted while " + space().provider() + " was asked", SHORTLY, e);
    }
  }

  /** Whoever is waiting to ask again gives up at once. */
  @Override
  public void close() {
    closed.countDown();
    connection.close();
  }
}
