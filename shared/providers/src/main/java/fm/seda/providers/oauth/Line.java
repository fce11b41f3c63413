package fm.seda.providers.oauth;

import fm.seda.calls.Attempts;
import fm.seda.calls.Caller;
import fm.seda.calls.NotNow;
import fm.seda.calls.Patience;
import fm.seda.calls.TryAgain;
import fm.seda.domain.linking.MusicProvider;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;

/**
 * The way to a provider. What it answers with a status below 500 is an answer, but for "too many"
 * and the like.
 */
final class Line implements AutoCloseable {

  /** What is longer is no answer to anything that is asked here. */
  private static final int LONGEST_ANSWER = 64 << 10;

  private static final Duration SHORTLY = Duration.ofSeconds(10);

  private final MusicProvider provider;
  private final Caller caller;
  private final Attempts attempts;

  Line(MusicProvider provider, Patience patience, InstantSource clock) {
    this.provider = provider;
    this.caller = new Caller(patience.connect(), clock);
    this.attempts = new Attempts(provider.displayName(), patience, new SecureRandom());
  }

  /** Asks until there is an answer. */
  HttpResponse<byte[]> ask(HttpRequest request) {
    return attempts.make(left -> send(request, left));
  }

  /** Asks something that counts when it is asked: not again, unless it was surely not heard. */
  HttpResponse<byte[]> askOnce(HttpRequest request) {
    return attempts.make(left -> {
      try {
        return send(request, left);
      } catch (TryAgain failure) {
        if (failure.isFree()) {
          throw failure;
        }
        throw new NotNow(
            provider.displayName() + " does not answer: " + failure.getMessage(), SHORTLY, failure);
      }
    });
  }

  private HttpResponse<byte[]> send(HttpRequest request, Duration left) throws TryAgain {
    var response = caller.send(request, left);
    if (Caller.mayPass(response.statusCode())) {
      throw caller.refusal(response, "");
    }
    if (response.body().length > LONGEST_ANSWER) {
      throw TryAgain.wrong("an answer of %d bytes".formatted(response.body().length));
    }
    return response;
  }

  @Override
  public void close() {
    attempts.close();
    caller.close();
  }
}
