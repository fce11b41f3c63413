package fm.seda.testkit.sqs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sqs.SqsClient;

/**
 * Queues on this machine that the AWS SDK cannot tell from SQS.
 *
 * <pre>{@code
 * try (SqsServer server = SqsServer.inMemory(); SqsClient sqs = server.client()) {
 *   String url = sqs.createQueue(q -> q.queueName("activity")).queueUrl();
 *   sqs.sendMessage(m -> m.queueUrl(url).messageBody("played"));
 * }
 * }</pre>
 *
 * Thread-safe.
 */
public final class SqsServer implements AutoCloseable {
  private final URI endpoint;
  private final Runnable release;
  private final Runnable stop;

  private SqsServer(URI endpoint, Runnable release, Runnable stop) {
    this.endpoint = endpoint;
    this.release = release;
    this.stop = stop;
  }

  /** For tests: on a free port, gone when closed. */
  public static SqsServer inMemory() {
    return start(new Store(new State(), Journal.none()), 0);
  }

  /**
   * Queues and messages live in this folder: what was acknowledged survives a crash of the process.
   * Only one server may use a folder at a time.
   *
   * @param port 0 for a free one
   */
  public static SqsServer durable(Path folder, int port) {
    State state = new State();
    return start(new Store(state, FileJournal.open(folder, state)), port);
  }

  /** A server somebody else runs, LocalStack for instance; closing leaves it alone. */
  public static SqsServer external(URI endpoint) {
    return new SqsServer(endpoint, () -> {}, () -> {});
  }

  private static SqsServer start(Store store, int port) {
    InstantSource clock = InstantSource.system();
    Supplier<String> ids = () -> UUID.randomUUID().toString();
    Messages messages = new Messages(store, clock, ids);
    QueueDirectory directory = new QueueDirectory(store, clock);
    Redrive redrive = new Redrive(store, clock, ids);
    SqsHttp http = listen(port, store);
    http.serve(SqsHandler.of(messages, directory, redrive, new QueueUrls(http.endpoint())));
    return new SqsServer(
        http.endpoint(),
        messages::releaseInFlight,
        () -> {
          store.close(); // first, to wake the long polls
          http.close();
        });
  }

  private static SqsHttp listen(int port, Store store) {
    try {
      return SqsHttp.listen(port);
    } catch (IOException e) {
      store.close();
      throw new UncheckedIOException("Cannot listen on 127.0.0.1:" + port, e);
    }
  }

  /** For {@code endpointOverride} and {@code AWS_ENDPOINT_URL}. */
  public URI endpoint() {
    return endpoint;
  }

  /** The region in this server's ARNs; any other works as well. */
  public String region() {
    return Arn.REGION;
  }

  /** A client of its own for each call; close it. */
  public SqsClient client() {
    return SqsClient.builder()
        .endpointOverride(endpoint)
        .region(Region.of(region()))
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
        // a long poll lasts up to 20 s
        .httpClientBuilder(UrlConnectionHttpClient.builder().socketTimeout(Duration.ofSeconds(30)))
        .build();
  }

  /**
   * Makes every message in flight visible now instead of after its visibility timeout; receives
   * still count. Call it after a restart when the receivers died together with the server, as in
   * the local stack. Does nothing to an external server.
   */
  public void releaseInFlight() {
    release.run();
  }

  /** Ends long polls with an empty answer and stops listening. */
  @Override
  public void close() {
    stop.run();
  }
}
