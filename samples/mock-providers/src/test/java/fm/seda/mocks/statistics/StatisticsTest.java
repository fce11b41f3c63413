package fm.seda.mocks.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.mocks.api.Answer.Work;
import fm.seda.mocks.api.Api;
import fm.seda.mocks.embeddings.Cohere;
import fm.seda.mocks.embeddings.OpenAi;
import fm.seda.mocks.statistics.Figures.Batches;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class StatisticsTest {

  private final Api openAi = new OpenAi();
  private Instant now = Instant.parse("2026-06-01T12:00:00Z");
  private final Statistics statistics = new Statistics(List.of(openAi, new Cohere()), () -> now);
  private final Ledger ledger = statistics.of(openAi);

  @Test
  void whatWasPaidTwiceShows() {
    ledger.paid(new Work(List.of("house", "jazz"), 4));
    ledger.paid(new Work(List.of("jazz"), 2));

    assertThat(figures().texts()).isEqualTo(3);
    assertThat(figures().distinctTexts()).isEqualTo(2);
    assertThat(figures().tokens()).isEqualTo(6);
  }

  @Test
  void batchesHaveASmallestAMedianAndALargest() {
    assertThat(figures().batch()).isEqualTo(new Batches(0, 0, 0));

    for (int size : new int[] {9, 1, 5, 5, 7}) {
      ledger.paid(new Work(Collections.nCopies(size, "jazz"), 1));
    }

    assertThat(figures().batch()).isEqualTo(new Batches(1, 5, 9));
  }

  @Test
  void thePaceIsThatOfTheLastTenSeconds() {
    for (int second = 0; second < 30; second++) {
      now = now.plusSeconds(1);
      call();
      call();
    }
    assertThat(figures().callsPerSecond()).isEqualTo(2);

    now = now.plusSeconds(1);
    assertThat(figures().callsPerSecond()).isEqualTo(1.8);

    now = now.plusSeconds(10);
    assertThat(figures().callsPerSecond()).isZero();
    assertThat(figures().calls()).isEqualTo(60);
  }

  @Test
  void thePeakIsTheMostAtOnce() {
    ledger.begin();
    ledger.begin();
    ledger.end("POST /v1/embeddings", 200, true);
    ledger.begin();
    ledger.end("POST /v1/embeddings", 200, true);
    ledger.end("POST /v1/embeddings", 503, false);

    assertThat(figures().peakConcurrency()).isEqualTo(2);
    assertThat(figures().ok()).isEqualTo(2);
    assertThat(figures().failed()).isEqualTo(1);
  }

  @Test
  void aResetForgetsAllButWhatIsUnderWay() {
    call();
    ledger.paid(new Work(List.of("house"), 2));
    ledger.begin();

    statistics.reset();
    ledger.end("POST /v1/embeddings", 200, true);

    var outcome = new TreeMap<>(Map.of("200", 1L));
    assertThat(figures())
        .isEqualTo(
            new Figures(
                1,
                1,
                0,
                0,
                outcome,
                new TreeMap<>(Map.of("POST /v1/embeddings", outcome)),
                0,
                0,
                0,
                new Batches(0, 0, 0),
                0,
                0,
                1));
  }

  @Test
  void answersAreToldApartByRouteAndStatus() {
    ledger.begin();
    ledger.end("GET /v1/tracks/{id}", 200, true);
    ledger.begin();
    ledger.end("GET /v1/tracks/{id}", 404, false);
    ledger.begin();
    ledger.end("GET /v1/me", Ledger.NEVER_ANSWERED, false);

    assertThat(figures().byRoute())
        .containsEntry("GET /v1/tracks/{id}", new TreeMap<>(Map.of("200", 1L, "404", 1L)))
        .containsEntry("GET /v1/me", new TreeMap<>(Map.of("none", 1L)));
    assertThat(figures().byStatus())
        .isEqualTo(new TreeMap<>(Map.of("200", 1L, "404", 1L, "none", 1L)));
  }

  @Test
  void theBusiestSecondMayBeginAnywhere() {
    for (int i = 0; i < 3; i++) {
      now = now.plusMillis(450);
      call();
    }
    assertThat(figures().peakPerSecond()).isEqualTo(3);

    statistics.reset();
    for (int i = 0; i < 5; i++) {
      now = now.plusMillis(1000);
      call();
    }
    assertThat(figures().peakPerSecond()).isEqualTo(1);
  }

  @Test
  void oneKnowsNothingOfTheOther() {
    call();

    assertThat(statistics.figures().get("cohere").calls()).isZero();
  }

  private Figures figures() {
    return statistics.figures().get("openai");
  }

  private void call() {
    ledger.begin();
    ledger.end("POST /v1/embeddings", 200, true);
  }
}
