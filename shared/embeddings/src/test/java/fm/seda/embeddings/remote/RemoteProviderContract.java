package fm.seda.embeddings.remote;

import static fm.seda.embeddings.remote.PretendProvider.busy;
import static fm.seda.embeddings.remote.PretendProvider.cutOff;
import static fm.seda.embeddings.remote.PretendProvider.neverEnding;
import static fm.seda.embeddings.remote.PretendProvider.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fm.seda.calls.Attempts;
import fm.seda.calls.Breaker;
import fm.seda.calls.BreakerMemory;
import fm.seda.calls.BreakerRules;
import fm.seda.calls.Caller;
import fm.seda.calls.NotNow;
import fm.seda.calls.OwnMemory;
import fm.seda.calls.Pace;
import fm.seda.calls.Patience;
import fm.seda.domain.EmbeddingSpace;
import fm.seda.domain.spending.Budget;
import fm.seda.domain.spending.Entry;
import fm.seda.domain.spending.Prices;
import fm.seda.domain.spending.Purpose;
import fm.seda.embeddings.Embedding;
import fm.seda.embeddings.EmbeddingProvider;
import fm.seda.embeddings.EmbeddingProviderContract;
import fm.seda.embeddings.OverBudget;
import fm.seda.embeddings.guard.Guard;
import fm.seda.embeddings.guard.LedgerInMemory;
import fm.seda.embeddings.guard.Meter;
import fm.seda.embeddings.remote.PretendProvider.Spoil;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collections;
import java.util.List;
import java.util.Map;
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

  private static final InstantSource CLOCK = InstantSource.system();
  private static final BigDecimal A_DOLLAR_PER_MILLION = BigDecimal.ONE;

  /** Some tests fail more often than anybody should bear. */
  private static final BreakerRules TOLERANT =
      new BreakerRules(
          2, Duration.ofMinutes(1), 2, 1_000, Duration.ofMinutes(1), Duration.ofMinutes(1));

  private final LedgerInMemory ledger = new LedgerInMemory();
  private final BreakerMemory memory = new OwnMemory(CLOCK);

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
    return with(patience, new Budget(BigDecimal.TEN, BigDecimal.ONE), server.address());
  }

  private RemoteProvider with(Patience patience, URI address) {
    return with(patience, new Budget(BigDecimal.TEN, BigDecimal.ONE), address);
  }

  private RemoteProvider with(Patience patience, Budget budget, URI address) {
    var dialect = dialect();
    var space = dialect.space();
    var account = new Account(address, "a-key", space.dim());
    return new RemoteProvider(
        dialect,
        new Connection(dialect, new Caller(patience.connect(), CLOCK), account, json),
        guard(space, budget),
        new Attempts(space.provider(), patience, new SplittableRandom(1)));
  }

  private Guard guard(EmbeddingSpace space, Budget budget) {
    var prices = new Prices(Map.of(space.provider(), A_DOLLAR_PER_MILLION));
    return new Guard(
        space,
        new Breaker(space.provider(), TOLERANT, memory, CLOCK),
        Pace.UNLIMITED,
        new Meter(ledger, budget, prices, CLOCK));
  }

  List<Embedding> embed(String... texts) {
    return provider.embed(List.of(texts), Purpose.CHANGED_ITEMS);
  }

  @Override
  protected EmbeddingProvider provider() {
    return provider;
  }

  @Test
  void showsItsKey() {
    embed("house");

    assertThat(server.keys()).containsExactly("Bearer a-key");
  }

  @Test
  void isAskedBelowTheWholeOfItsAddress() {
    for (var address : List.of("/proxy", "/proxy/", "/")) {
      with(PATIENT, server.address().resolve(address)).embed(List.of("house"), Purpose.SWEEP);
    }

    var path = dialect().path();
    assertThat(server.paths()).containsExactly("/proxy" + path, "/proxy" + path, path);
  }

  @Test
  void asksForNoMoreAtOnceThanItMay() {
    var most = dialect().mostTexts();

    assertThat(provider.embed(Collections.nCopies(most + 1, "house"), Purpose.SWEEP))
        .hasSize(most + 1);
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
      assertThat(embed("house")).hasSize(1);
    }
    assertThat(server.asked()).hasSize(2 * firstTry.size());
  }

  @Test
  void doesNotComeBackBeforeItIsAskedTo() {
    server.next(busy("1"));
    var started = System.nanoTime();

    embed("house");

    assertThat(Duration.ofNanos(System.nanoTime() - started))
        .isGreaterThanOrEqualTo(Duration.ofSeconds(1));
  }

  @Test
  void leavesItToTheQueueWhereItWouldHaveToWaitTooLong() {
    server.next(busy("60"));

    assertThatThrownBy(() -> embed("house"))
        .isInstanceOfSatisfying(
            NotNow.class, it -> assertThat(it.pause()).isEqualTo(Duration.ofSeconds(60)));
    assertThat(server.asked()).hasSize(1);
  }

  @Test
  void givesUpInTime() {
    var spoil = neverEnding();
    server.next(Collections.nCopies(10, spoil).toArray(Spoil[]::new));
    var hasty = with(HASTY);
    var started = System.nanoTime();

    assertThatThrownBy(() -> hasty.embed(List.of("house"), Purpose.SWEEP))
        .isInstanceOf(NotNow.class);

    // ten attempts would take two seconds
    assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofMillis(1_500));
  }

  @Test
  void givesUpAtOnceWhenItIsClosed() {
    server.next(busy("15"));
    var started = System.nanoTime();
    var closing = Thread.ofVirtual().unstarted(() -> provider.close());

    assertThatThrownBy(
            () -> {
              server.whenAsked(closing::start);
              embed("house");
            })
        .isInstanceOf(NotNow.class);

    assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(10));
  }

  @Test
  void givesUpAfterSoManyAttempts() {
    server.next(status(500, ""), status(500, ""), status(500, ""));

    assertNotNow(3);
  }

  @Test
  void isUnavailableWhereNobodyListens() {
    server.close();

    assertThatThrownBy(() -> embed("house"))
        .isInstanceOf(NotNow.class)
        .hasMessageContaining(dialect().space().provider());
  }

  @Test
  void saysAtOnceWhatWillNeverWork() {
    server.next(status(401, refusal("no such key")));

    assertThatThrownBy(() -> embed("house"))
        .isInstanceOf(NotNow.class)
        .hasMessageContaining("no such key")
        .hasMessageContaining("check the key")
        .hasMessageNotContaining("a-key");
    assertThat(server.asked()).hasSize(1);
  }

  @Test
  void refusesAWrongVector() {
    for (var wrong : List.of(new float[] {1, 2, 3}, new float[PretendProvider.DIM])) {
      server.next(answering(wrong));

      assertThat(embed("house")).singleElement().isInstanceOf(Embedding.Refused.class);
    }
  }

  @Test
  void embedsTheOthersWhereATextIsNotTaken() {
    server.nowRefuse("poison", status(400, refusal("I cannot read that")));

    var embeddings = embed("house", "jazz", "poison", "ambient", "techno");

    assertThat(embeddings)
        .extracting(it -> it instanceof Embedding.Vector)
        .containsExactly(true, true, false, true, true);
    assertThat(embeddings.get(2))
        .isInstanceOfSatisfying(
            Embedding.Refused.class, it -> assertThat(it.why()).contains("I cannot read that"));
  }

  @Test
  void booksWhatIsCharged() {
    embed("house", "jazz");

    assertThat(ledger.entries())
        .singleElement()
        .satisfies(entry -> {
          assertThat(entry.texts()).isEqualTo(2);
          assertThat(entry.tokens()).isEqualTo(2);
          assertThat(entry.usd()).isEqualByComparingTo("0.000002");
        });
  }

  @Test
  void booksNothingForARefusalAndWhatIsLikelyForAnAnswerThatWasLost() {
    server.next(status(500, ""), cutOff());

    embed("house");

    // a token of three bytes, and one because every text is at least one
    assertThat(ledger.entries()).extracting(Entry::tokens).containsExactly(0L, 2L, 1L);
  }

  @Test
  void asksNothingThatTheBudgetDoesNotAllow() {
    var poor =
        with(PATIENT, new Budget(new BigDecimal("0.000001"), BigDecimal.ONE), server.address());

    assertThatThrownBy(() -> poor.embed(List.of("house"), Purpose.CHANGED_ITEMS))
        .isInstanceOf(OverBudget.class);

    assertThat(server.asked()).isEmpty();
  }

  @Test
  void asksNothingWhileItIsLeftAlone() {
    memory.open(CLOCK.instant().plusSeconds(30));

    assertThatThrownBy(() -> embed("house")).isInstanceOf(NotNow.class);

    assertThat(server.asked()).isEmpty();
    assertThat(ledger.entries()).isEmpty();
  }

  @Test
  void takesNoAnswerWithTooFewVectors() {
    server.next(answering(new float[PretendProvider.DIM]));

    assertThat(embed("house", "jazz")).hasSize(2);
    assertThat(server.asked()).containsExactly(2, 2);
  }

  Spoil answering(float[] vector) {
    return status(200, answer(vector));
  }

  private void assertNotNow(int attempts) {
    assertThatThrownBy(() -> embed("house")).isInstanceOf(NotNow.class);
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
