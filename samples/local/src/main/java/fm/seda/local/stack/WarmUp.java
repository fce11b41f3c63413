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
import java.util.stream.Stream;

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
      List.of(Topology.ACTIVITY_INGEST, Topology.RERANK);

  private static final String EMPTY_BATCH = "{\"Records\": []}";

  private final FunctionHost host;
  private final URI baseUrl;
  private final String token;
  private final boolean linking;

  /**
   * @param token of somebody whose feed takes everything the engine has
   * @param linking whether people are going to link accounts, and wait for what is read there
   */
  WarmUp(FunctionHost host, URI baseUrl, String token, boolean linking) {
    this.host = host;
    this.baseUrl = baseUrl;
    this.token = token;
    this.linking = linking;
  }

  /** Returns when all are awake. */
  void run() throws InterruptedException {
    for (var worker : WORKERS) {
      wake(worker);
    }
    if (linking) {
      wake(Topology.IMPORT);
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

  private void wake(FunctionSpec worker) throws InterruptedException {
    host.function(worker.name()).invoke(EMPTY_BATCH);
  }

  private List<HttpRequest> questions() {
    var paths = Stream.of("/me", "/v1/feed?refresh=true", "/v1/trending?kind=track");
    return Stream.concat(paths, linking ? Stream.of("/v1/links") : Stream.empty())
        .map(this::question)
        .toList();
  }

  private HttpRequest question(String path) {
    return HttpRequest.newBuilder(baseUrl.resolve(path))
        .timeout(Duration.ofSeconds(60))
        .header("Authorization", "Bearer " + token)
        .build();
  }
}
