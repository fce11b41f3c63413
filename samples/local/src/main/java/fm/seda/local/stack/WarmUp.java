package fm.seda.local.stack;

import fm.seda.local.lambda.FunctionHost;
import fm.seda.topology.FunctionSpec;
import fm.seda.topology.Topology;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

/**
 * Wakes the functions that people wait for, so that nobody is the first: on Lambda a snapshot does
 * this. It asks and sends empty batches, so it leaves nothing behind but a list that was shown. How
 * they answer is not its concern.
 */
final class WarmUp {

  /** Code that has just been loaded gets faster each time it runs. */
  private static final int ROUNDS = 3;

  /** Between what somebody does and what they see next. */
  private static final List<FunctionSpec> WORKERS =
      List.of(Topology.ACTIVITY_INGEST, Topology.RERANK, Topology.IMPORT);

  private static final String EMPTY_BATCH = "{\"Records\": []}";

  private final FunctionHost host;
  private final URI baseUrl;
  private final String token;

  /**
   * @param token of somebody whose feed takes everything the engine has
   */
  WarmUp(FunctionHost host, URI baseUrl, String token) {
    this.host = host;
    this.baseUrl = baseUrl;
    this.token = token;
  }

  /** Returns when all are awake. */
  void run() throws InterruptedException {
    for (var worker : WORKERS) {
      host.function(worker.name()).invoke(EMPTY_BATCH);
    }
    try (var http = HttpClient.newHttpClient()) {
      for (int round = 0; round < ROUNDS; round++) {
        for (var question : questions()) {
          http.send(question, BodyHandlers.discarding());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The functions cannot be woken through " + baseUrl, e);
    }
  }

  private List<HttpRequest> questions() {
    return List.of(
        question("/me"),
        question("/v1/feed?refresh=true"),
        question("/v1/trending?kind=track"),
        question("/v1/links"));
  }

  private HttpRequest question(String path) {
    return HttpRequest.newBuilder(baseUrl.resolve(path))
        .timeout(Duration.ofSeconds(60))
        .header("Authorization", "Bearer " + token)
        .build();
  }
}
