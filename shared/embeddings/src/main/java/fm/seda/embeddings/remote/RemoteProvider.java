package fm.seda.embeddings.remote;

import fm.seda.calls.Attempts;
import fm.seda.calls.NotNow;
import fm.seda.calls.TryAgain;
import fm.seda.domain.EmbeddingSpace;
import fm.seda.domain.spending.Purpose;
import fm.seda.embeddings.Embedding;
import fm.seda.embeddings.EmbeddingProvider;
import fm.seda.embeddings.guard.Guard;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A provider that is asked over the network.
 *
 * <p>It tries again where that may help, and gives up in time: what it cannot embed now comes back
 * later. Of texts it does not take, those it does take are embedded all the same.
 */
public final class RemoteProvider implements EmbeddingProvider {

  /** Somebody has to do something about it first. */
  private static final Duration LATER = Duration.ofMinutes(5);

  private final Dialect dialect;
  private final Connection connection;
  private final Guard guard;
  private final Attempts attempts;

  RemoteProvider(Dialect dialect, Connection connection, Guard guard, Attempts attempts) {
    this.dialect = dialect;
    this.connection = connection;
    this.guard = guard;
    this.attempts = attempts;
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
      return new Checked(space()).vectors(attempts.make(left -> once(texts, purpose, left)));
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

  private Dialect.Answer once(List<String> texts, Purpose purpose, Duration left) throws TryAgain {
    var permit = guard.permit(purpose, texts, left);
    try {
      var answer = connection.ask(texts, left);
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

  /** Whoever is waiting to ask again gives up at once. */
  @Override
  public void close() {
    attempts.close();
    connection.close();
  }
}
