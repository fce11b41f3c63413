package fm.seda.datasets.load;

import fm.seda.datasets.Community;
import fm.seda.datasets.Progress;
import fm.seda.datasets.history.History;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Loads a community into a running stack: items, then people, their friendships, and what they did.
 * Loading twice leaves the same as loading once, so after a failure just load again.
 *
 * <pre>{@code
 * var target = new Target(URI.create("http://localhost:8080"), apiKey, tokens::of);
 * new CommunityLoader(target, Progress.SILENT, Clock.systemUTC()).load(community);
 * }</pre>
 */
public final class CommunityLoader {

  private static final int ROWS = 1_000;
  private static final int INTERACTIONS = 500;
  private static final int LANES = 4;
  private static final Duration ANSWER_WITHIN = Duration.ofSeconds(60);

  private final Target target;
  private final Progress progress;
  private final Patience patience;

  /** Loads into this stack. */
  public CommunityLoader(Target target, Progress progress, Clock clock) {
    this(target, progress, Patience.usual(clock));
  }

  CommunityLoader(Target target, Progress progress, Patience patience) {
    this.target = target;
    this.progress = progress;
    this.patience = patience;
  }

  /**
   * Loads all of it.
   *
   * @throws LoadFailed if the stack cannot be reached or refuses anything
   */
  public LoadSummary load(Community community) throws InterruptedException {
    try (var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      return new LoadSummary(
          List.of(
              stage(client, "items", community.recipe().size().items(), items(community)),
              stage(client, "people", community.recipe().size().people(), people(community)),
              stage(client, "friends", community.friendshipRows(), friends(community)),
              stage(client, "interactions", community.interactions(), histories(community))));
    }
  }

  private LoadSummary.Stage stage(HttpClient client, String name, long expected, Stream<Call> calls)
      throws InterruptedException {
    progress.begin(name, expected);
    var started = patience.clock().instant();
    var delivery = new Delivery(client, patience);
    var traffic = new Lanes(LANES, delivery, progress).send(calls.iterator());
    var took = Duration.between(started, patience.clock().instant());
    return new LoadSummary.Stage(name, traffic.rows(), traffic.calls(), delivery.retries(), took);
  }

  private Stream<Call> items(Community community) {
    return byKey("/v1/items/batch", "items", community.items().iterator());
  }

  private Stream<Call> people(Community community) {
    return byKey("/v1/users/batch", "users", community.people().iterator());
  }

  private Stream<Call> friends(Community community) {
    return byKey("/v1/friends/batch", "friends", community.friendships().iterator());
  }

  private Stream<Call> byKey(String path, String list, Iterator<?> rows) {
    return all(new Batches(list, ROWS, rows))
        .map(batch -> call("PUT", path, "X-Api-Key", target.apiKey(), batch));
  }

  private Stream<Call> histories(Community community) {
    return community.histories().flatMap(this::ofPerson);
  }

  private Stream<Call> ofPerson(History history) {
    var token = target.tokenOf().apply(history.userId());
    return all(new Batches("interactions", INTERACTIONS, history.interactions().iterator()))
        .map(batch ->
            call("POST", "/interactions/batch", "Authorization", "Bearer " + token, batch));
  }

  private Call call(
      String method, String path, String identityHeader, String identity, Batch batch) {
    var request =
        HttpRequest.newBuilder(target.at(path))
            .timeout(ANSWER_WITHIN)
            .header("Content-Type", "application/json")
            .header(identityHeader, identity)
            .method(method, BodyPublishers.ofString(batch.body()));
    return new Call(request.build(), batch.rows());
  }

  private static Stream<Batch> all(Iterator<Batch> batches) {
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(batches, 0), false);
  }
}
