package fm.seda.mocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fm.seda.domain.EmbeddingSpace;
import fm.seda.domain.spending.Allowance;
import fm.seda.domain.spending.Booking;
import fm.seda.domain.spending.Budget;
import fm.seda.domain.spending.Entry;
import fm.seda.domain.spending.Ledger;
import fm.seda.domain.spending.Prices;
import fm.seda.domain.spending.Purpose;
import fm.seda.embeddings.Embedding;
import fm.seda.embeddings.EmbeddingProvider;
import fm.seda.embeddings.NotNow;
import fm.seda.embeddings.guard.Breaker;
import fm.seda.embeddings.guard.BreakerRules;
import fm.seda.embeddings.guard.Guard;
import fm.seda.embeddings.guard.Meter;
import fm.seda.embeddings.guard.OwnMemory;
import fm.seda.embeddings.guard.Pace;
import fm.seda.embeddings.remote.Account;
import fm.seda.embeddings.remote.Patience;
import fm.seda.embeddings.remote.RemoteProviders;
import io.micronaut.json.JsonMapper;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What seda asks real providers with can read the mocks' answers, and sees through wrong ones. */
class RemoteProvidersIT {

  private static final JsonMapper JSON = JsonMapper.createDefault();
  static final Patience PATIENT = answering(Duration.ofSeconds(5));
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
    return provider(mocks, api, patience);
  }

  /** One that asks these mocks, and may ask as much as it likes. */
  static EmbeddingProvider provider(MockProviders mocks, String api, Patience patience) {
    var account = new Account(mocks.address(api), "any", 1536);
    return api.equals("openai")
        ? RemoteProviders.openAi(account, patience, RemoteProvidersIT::guard, JSON)
        : RemoteProviders.cohere(account, patience, RemoteProvidersIT::guard, JSON);
  }

  private static Guard guard(EmbeddingSpace space) {
    var clock = InstantSource.system();
    var budget = new Budget(BigDecimal.TEN, BigDecimal.ONE);
    var prices = new Prices(Map.of(space.provider(), BigDecimal.ONE));
    return new Guard(
        space,
        new Breaker(space.provider(), BreakerRules.USUAL, new OwnMemory(clock), clock),
        Pace.UNLIMITED,
        new Meter(new OpenPurse(), budget, prices, clock));
  }

  /** Grants everything and remembers nothing. */
  private static final class OpenPurse implements Ledger {
    @Override
    public Booking book(Entry expected, Budget budget) {
      return new Booking(true, expected.usd(), budget.cap(), Allowance.ALL, false);
    }

    @Override
    public void correct(Entry booked, Entry actual) {}
  }

  private List<Embedding> embed(String api, Patience patience, String... texts) {
    return provider(api, patience).embed(List.of(texts), Purpose.SWEEP);
  }

  @ParameterizedTest
  @ValueSource(strings = {"openai", "cohere"})
  void readsTheVectorsOfManyTexts(String api) throws Exception {
    var texts = IntStream.range(0, 300).mapToObj(i -> "text number " + i).toList();

    assertThat(provider(api, PATIENT).embed(texts, Purpose.SWEEP)).hasSize(300);

    var stats = Client.json(client.send("GET", "/control/stats", "")).path(api);
    assertThat(stats.path("distinctTexts").asInt()).isEqualTo(300);
    assertThat(stats.path("texts").asInt()).isEqualTo(300);
  }

  @ParameterizedTest
  @ValueSource(strings = {"openai", "cohere"})
  void doesNotTakeWrongVectors(String api) throws Exception {
    for (var fault : List.of("wrong-dimension", "zero")) {
      client.faults("{\"api\": \"%s\", \"fault\": \"%s\"}".formatted(api, fault));
      assertThat(embed(api, PATIENT, "house", "jazz"))
          .satisfiesExactly(
              first -> assertThat(first).isInstanceOf(Embedding.Vector.class),
              second -> assertThat(second).isInstanceOf(Embedding.Refused.class));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"openai", "cohere"})
  void triesAgainAndGivesUp(String api) throws Exception {
    for (var fault : List.of("truncated", "timeout", "fewer")) {
      client.faults("{\"api\": \"%s\", \"fault\": \"%s\"}".formatted(api, fault));
      assertThatThrownBy(() -> embed(api, HASTY, "house")).isInstanceOf(NotNow.class);
    }
  }

  @Test
  void doesNotTakeWhatIsNoNumber() throws Exception {
    client.faults("{\"api\": \"openai\", \"fault\": \"nan\"}");
    client.faults("{\"api\": \"cohere\", \"fault\": \"nan\"}");

    assertThat(embed("openai", PATIENT, "house"))
        .singleElement()
        .isInstanceOf(Embedding.Refused.class);
    // JSON has no word for it, so the whole answer cannot be read
    assertThatThrownBy(() -> embed("cohere", PATIENT, "house")).isInstanceOf(NotNow.class);
  }
}
