package fm.seda.mocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fm.seda.domain.problem.Unavailable;
import fm.seda.embeddings.EmbeddingProvider;
import fm.seda.embeddings.remote.Patience;
import fm.seda.embeddings.remote.RemoteProviders;
import fm.seda.embeddings.remote.WrongVector;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What seda asks real providers with can read the mocks' answers, and sees through wrong ones. */
class RemoteProvidersIT {

  private static final Patience PATIENT = answering(Duration.ofSeconds(5));
  private static final Patience HASTY = answering(Duration.ofMillis(300));

  private final MockProviders mocks =
      MockProviders.start(0, new SplittableRandom(1), InstantSource.system());
  private final Client client = new Client(mocks.address());

  @AfterEach
  void stop() {
    mocks.close();
  }

  private static Patience answering(Duration patience) {
    return new Patience(
        Duration.ofSeconds(2), patience, Duration.ofSeconds(10), 2, Duration.ofMillis(20));
  }

  private EmbeddingProvider provider(String api, Patience patience) {
    var address = mocks.address(api);
    var chance = new SplittableRandom(1);
    return api.equals("openai")
        ? RemoteProviders.openAi(address, "any", patience, chance)
        : RemoteProviders.cohere(address, "any", patience, chance);
  }

  @ParameterizedTest
  @ValueSource(strings = {"openai", "cohere"})
  void readsTheVectorsOfManyTexts(String api) throws Exception {
    var texts = IntStream.range(0, 300).mapToObj(i -> "text number " + i).toList();

    assertThat(provider(api, PATIENT).embed(texts)).hasSize(300);

    var stats = Client.json(client.send("GET", "/control/stats", "")).path(api);
    assertThat(stats.path("distinctTexts").asInt()).isEqualTo(300);
    assertThat(stats.path("texts").asInt()).isEqualTo(300);
  }

  @ParameterizedTest
  @ValueSource(strings = {"openai", "cohere"})
  void doesNotTakeWrongVectors(String api) throws Exception {
    for (var fault : List.of("wrong-dimension", "zero")) {
      client.faults("{\"api\": \"%s\", \"fault\": \"%s\"}".formatted(api, fault));
      assertThatThrownBy(() -> provider(api, PATIENT).embed(List.of("house", "jazz")))
          .isInstanceOfSatisfying(
              WrongVector.class, wrong -> assertThat(wrong.position()).isEqualTo(1));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"openai", "cohere"})
  void triesAgainAndGivesUp(String api) throws Exception {
    for (var fault : List.of("truncated", "timeout", "fewer")) {
      client.faults("{\"api\": \"%s\", \"fault\": \"%s\"}".formatted(api, fault));
      assertThatThrownBy(() -> provider(api, HASTY).embed(List.of("house")))
          .isInstanceOf(Unavailable.class);
    }
  }

  @Test
  void doesNotTakeWhatIsNoNumber() throws Exception {
    client.faults("{\"api\": \"openai\", \"fault\": \"nan\"}");
    client.faults("{\"api\": \"cohere\", \"fault\": \"nan\"}");

    assertThatThrownBy(() -> provider("openai", PATIENT).embed(List.of("house")))
        .isInstanceOf(WrongVector.class);
    // JSON has no word for it, so the whole answer cannot be read
    assertThatThrownBy(() -> provider("cohere", PATIENT).embed(List.of("house")))
        .isInstanceOf(Unavailable.class);
  }
}
