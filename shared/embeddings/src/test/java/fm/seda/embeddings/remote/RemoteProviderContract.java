package fm.seda.embeddings.remote;

import static fm.seda.embeddings.remote.PretendProvider.busy;
import static fm.seda.embeddings.remote.PretendProvider.cutOff;
import static fm.seda.embeddings.remote.PretendProvider.neverEnding;
import static fm.seda.embeddings.remote.PretendProvider.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fm.seda.domain.problem.Unavailable;
import fm.seda.embeddings.EmbeddingProvider;
import fm.seda.embeddings.EmbeddingProviderContract;
import fm.seda.embeddings.remote.PretendProvider.Spoil;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every remote provider does besides, above all on a bad day. */
abstract class RemoteProviderContract extends EmbeddingProviderContract {

  /** Long enough for a machine that has other things to do. */
  private static final Patience PATIENT =
      new Patience(
          Duration.ofSeconds(2),
          Duration.ofSeconds(3),
          Duration.ofSeconds(20),
          3,
          Duration.ofMillis(20));

  private static final Patience HASTY =
      new Patience(
          Duration.ofMillis(300),
          Duration.ofMillis(200),
          Duration.ofMillis(500),
          10,
          Duration.ofMillis(20));

  final JsonMapper json = JsonMapper.createDefault();

  PretendProvider server;
  private RemoteProvider provider;

  abstract Dialect dialect();

  /** A refusal in its words. */
  abstract String refusal(String complaint);

  /** An answer in its words that holds this one vector. */
  abstract String answer(float[] vector);

  @BeforeEach
  void start() throws IOException {
    server = new PretendProvider();
    provider = with(PATIENT);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private RemoteProvider with(Patience patience) {
    return with(patience, server.address());
  }

  private RemoteProvider with(Patience patience, URI address) {
    var client = HttpClient.newBuilder().connectTimeout(patience.connect()).build();
    var dialect = dialect();
    var connection =
        new Connection(dialect, client, address, "a-key", json, InstantSource.system());
    return new RemoteProvider(dialect, connection, patience, new SplittableRandom(1));
  }

  @Override
  protected EmbeddingProvider provider() {
    return provider;
  }

  @Test
  void showsItsKey() {
    provider.embed(List.of("house"));

    assertThat(server.keys()).containsExactly("Bearer a-key");
  }

  @Test
  void isAskedBelowTheWholeOfItsAddress() {
    for (var address : List.of("/proxy", "/proxy/", "/")) {
      with(PATIENT, server.address().resolve(address)).embed(List.of("house"));
    }

    var path = dialect().path();
    assertThat(server.paths()).containsExactly("/proxy" + path, "/proxy" + path, path);
  }

  @Test
  void asksForNoMoreAtOnceThanItMay() {
    var most = dialect().mostTexts();

    assertThat(provider.embed(Collections.nCopies(most + 1, "house"))).hasSize(most + 1);
    assertThat(server.asked()).containsExactly(most, 1);
  }

  @Test
  void asksAgainWhereThatMayHelp() {
    var firstTry =
        List.of(
            status(500, ""),
            status(503, "<html>overloaded</html>"),
            status(429, refusal("slow down")),
            status(200, ""),
            status(200, "{}"),
            status(200, "null"),
            cutOff(),
            neverEnding());

    for (var spoil : firstTry) {
      server.next(spoil);
      assertThat(provider.embed(List.of("house"))).hasSize(1);
    }
    assertThat(server.asked()).hasSize(2 * firstTry.size());
  }

  @Test
  void doesNotComeBackBeforeItIsAskedTo() {
    server.next(busy("1"));
    var started = System.nanoTime();

    provider.embed(List.of("house"));

    assertThat(Duration.ofNanos(System.nanoTime() - started))
        .isGreaterThanOrEqualTo(Duration.ofSeconds(1));
  }

  @Test
  void leavesItToTheQueueWhereItWouldHaveToWaitTooLong() {
    server.next(busy("60"));

    assertUnavailable(1);
  }

  @Test
  void givesUpInTime() {
    var spoil = neverEnding();
    server.next(Collections.nCopies(10, spoil).toArray(Spoil[]::new));
    var hasty = with(HASTY);
    var started = System.nanoTime();

    assertThatThrownBy(() -> hasty.embed(List.of("house"))).isInstanceOf(Unavailable.class);

    // ten attempts would take two seconds
    assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofMillis(1_500));
  }

  @Test
  void givesUpAfterSoManyAttempts() {
    server.next(status(500, ""), status(500, ""), status(500, ""));

    assertUnavailable(3);
  }

  @Test
  void isUnavailableWhereNobodyListens() {
    server.close();

    assertThatThrownBy(() -> provider.embed(List.of("house")))
        .isInstanceOf(Unavailable.class)
        .hasMessageContaining(dialect().space().provider());
  }

  @Test
  void saysAtOnceWhatWillNeverWork() {
    server.next(status(401, refusal("no such key")));

    assertThatThrownBy(() -> provider.embed(List.of("house")))
        .isInstanceOf(ProviderRefused.class)
        .hasMessageContaining("no such key")
        .hasMessageContaining("check the key")
        .hasMessageNotContaining("a-key");
    assertThat(server.asked()).hasSize(1);
  }

  @Test
  void namesTheTextOfAWrongVector() {
    for (var wrong : List.of(new float[] {1, 2, 3}, new float[PretendProvider.DIM])) {
      server.next(answering(wrong));

      assertThatThrownBy(() -> provider.embed(List.of("house")))
          .isInstanceOfSatisfying(WrongVector.class, it -> assertThat(it.position()).isZero());
    }
  }

  @Test
  void takesNoAnswerWithTooFewVectors() {
    server.next(answering(new float[PretendProvider.DIM]));

    assertThat(provider.embed(List.of("house", "jazz"))).hasSize(2);
    assertThat(server.asked()).containsExactly(2, 2);
  }

  Spoil answering(float[] vector) {
    return status(200, answer(vector));
  }

  private void assertUnavailable(int attempts) {
    assertThatThrownBy(() -> provider.embed(List.of("house"))).isInstanceOf(Unavailable.class);
    assertThat(server.asked()).hasSize(attempts);
  }

  String written(Object document) {
    try {
      return new String(json.writeValueAsBytes(document), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
