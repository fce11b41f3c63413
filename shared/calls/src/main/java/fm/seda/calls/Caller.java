package fm.seda.calls;

import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Sends one request and waits for all of its answer, but not for ever.
 *
 * <pre>{@code
 * var response = caller.send(request, Duration.ofSeconds(3));
 * if (Caller.mayPass(response.statusCode())) {
 *   throw caller.refusal(response, "");
 * }
 * }</pre>
 *
 * <p>It follows no redirect: who is sent elsewhere with a key in the hand asks whether that is
 * meant.
 */
public final class Caller implements AutoCloseable {

  /** What is longer is no answer to anything that is asked here. */
  private static final long LONGEST_ANSWER = 32L << 20;

  private static final int TOO_MANY = 429;
  private static final int TOO_SLOW = 408;

  private final HttpClient client;
  private final InstantSource clock;

  /** Makes connections within this time. */
  public Caller(Duration connect, InstantSource clock) {
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(connect)
            .build();
    this.clock = clock;
  }

  /**
   * Answers whatever the other side did, refusals as well.
   *
   * @throws TryAgain if it did not, or not in time
   */
  public HttpResponse<byte[]> send(HttpRequest request, Duration patience) throws TryAgain {
    // the client's own timeout ends with the headers, and a body can take for ever
    var asked =
        client.sendAsync(
            request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), LONGEST_ANSWER));
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

  /** Whether a refusal with this status may be none the next time. */
  public static boolean mayPass(int status) {
    return status == TOO_MANY || status == TOO_SLOW || status >= 500;
  }

  /** Such a refusal, with the pause that it asks for. */
  public TryAgain refusal(HttpResponse<?> response, String complaint) {
    var pause =
        response
            .headers()
            .firstValue("Retry-After")
            .map(header -> RetryAfter.read(header, clock.instant()))
            .orElse(Duration.ZERO);
    return TryAgain.refused(
        "status %d %s".formatted(response.statusCode(), complaint).strip(), pause);
  }

  /** A path below an address that may have a path of its own, as behind a proxy. */
  public static URI below(URI address, String path) {
    var base = address.toString();
    return URI.create((base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path);
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
