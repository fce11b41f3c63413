package fm.seda.embeddings.remote;

import fm.seda.embeddings.remote.Dialect.Answer;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** One question and its answer over HTTP, or why there is none. */
final class Connection {

  private static final int TOO_MANY = 429;
  private static final int TOO_SLOW = 408;

  private final Dialect dialect;
  private final HttpClient client;
  private final URI address;
  private final String key;
  private final JsonMapper json;
  private final InstantSource clock;

  Connection(
      Dialect dialect,
      HttpClient client,
      URI address,
      String key,
      JsonMapper json,
      InstantSource clock) {
    this.dialect = dialect;
    this.client = client;
    this.address = address;
    this.key = key;
    this.json = json;
    this.clock = clock;
  }

  /**
   * Asks once.
   *
   * @throws TryAgain where the next time may be better
   * @throws ProviderRefused where it will not
   */
  Answer ask(List<String> texts, Duration patience) throws TryAgain {
    var response = send(texts, patience);
    if (response.statusCode() != 200) {
      throw refusal(response);
    }
    try {
      var answer = dialect.read(response.body());
      if (answer.vectors().size() != texts.size()) {
        throw TryAgain.wrong(
            "%d vectors for %d texts".formatted(answer.vectors().size(), texts.size()));
      }
      return answer;
    } catch (IOException broken) {
      throw TryAgain.lost("its answer cannot be read", broken);
    }
  }

  private HttpResponse<byte[]> send(List<String> texts, Duration patience) throws TryAgain {
    // the client's own timeout ends with the headers, and a body can take for ever
    var asked = client.sendAsync(request(texts), BodyHandlers.ofByteArray());
    try {
      return asked.get(patience.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException slow) {
      throw TryAgain.lost("no answer within " + patience.toMillis() + " ms", slow);
    } catch (ExecutionException failure) {
      throw broken(failure.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw TryAgain.lost("interrupted", e);
    } finally {
      asked.cancel(true);
    }
  }

  private static TryAgain broken(@Nullable Throwable cause) {
    return cause instanceof ConnectException || cause instanceof HttpConnectTimeoutException
        ? TryAgain.unreached(cause)
        : TryAgain.lost("the connection broke", cause);
  }

  private HttpRequest request(List<String> texts) {
    try {
      return HttpRequest.newBuilder(below(address, dialect.path()))
          .header("Authorization", "Bearer " + key)
          .header("Content-Type", "application/json")
          .header("Accept", "application/json")
          .POST(
              HttpRequest.BodyPublishers.ofByteArray(
                  json.writeValueAsBytes(dialect.question(texts))))
          .build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An address may have a path of its own, as behind a proxy. */
  private static URI below(URI address, String path) {
    var base = address.toString();
    return URI.create((base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path);
  }

  private TryAgain refusal(HttpResponse<byte[]> response) {
    var status = response.statusCode();
    var complaint = dialect.complaint(response.body());
    if (status == TOO_MANY || status == TOO_SLOW || status >= 500) {
      var pause =
          response
              .headers()
              .firstValue("Retry-After")
              .map(header -> RetryAfter.read(header, clock.instant()))
              .orElse(Duration.ZERO);
      return TryAgain.refused("status %d %s".formatted(status, complaint).strip(), pause);
    }
    throw new ProviderRefused(dialect.space().provider(), status, complaint);
  }

  void close() {
    client.shutdownNow();
  }
}
