package fm.seda.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

class BreakerTest {

  private static final Duration QUICK = Duration.ofMillis(100);
  private static final Duration SLOW = Duration.ofMillis(1_100);

  private Instant now = Instant.parse("2026-03-01T10:00:00Z");
  private final InstantSource clock = () -> now;
  private final BreakerMemory memory = new OwnMemory(clock);
  private final Breaker breaker = breaker();
  private final Breaker another = breaker();

  private Breaker breaker() {
    return new Breaker("openai", BreakerRules.USUAL, memory, clock);
  }

  @Test
  void opensForAllWhenMoreThanTwoPercentFail() {
    answered(97);
    failed(2);
    breaker.admit();
    failed(1);

    assertClosedTo(breaker);
    assertClosedTo(another);
  }

  @Test
  void bearsTwoPercent() {
    answered(147);
    failed(3);

    breaker.admit();
  }

  @Test
  void takesTwoFailuresForAnAccident() {
    failed(2);

    breaker.admit();
  }

  @Test
  void opensWhenMoreThanFivePercentAreSlow() {
    answered(50);
    slow(2);
    breaker.admit();
    slow(1);

    assertClosedTo(another);
  }

  @Test
  void forgetsWhatIsAMinuteAgo() {
    failed(2);
    pass(Duration.ofSeconds(61));
    failed(2);

    breaker.admit();
  }

  @Test
  void saysHowLongItStaysOpen() {
    failed(3);
    pass(Duration.ofSeconds(20));

    assertThatThrownBy(breaker::admit)
        .isInstanceOfSatisfying(
            NotNow.class, it -> assertThat(it.pause()).isEqualTo(Duration.ofSeconds(40)))
        .hasMessageContaining("openai");
  }

  @Test
  void letsOneTryAfterAMinute() {
    failed(3);
    pass(Duration.ofSeconds(60));

    breaker.admit();

    assertClosedTo(another);
  }

  @Test
  void closesWhenTheTrialGoesWell() {
    failed(3);
    pass(Duration.ofSeconds(60));

    breaker.admit().answered(QUICK);

    another.admit();
    failed(2);
    another.admit();
  }

  @Test
  void staysOpenAnotherMinuteWhenTheTrialFailsOrIsSlow() {
    failed(3);
    pass(Duration.ofSeconds(60));
    breaker.admit().failed(QUICK);
    assertClosedTo(another);
    pass(Duration.ofSeconds(60));
    another.admit().answered(SLOW);

    pass(Duration.ofSeconds(59));
    assertClosedTo(breaker);
  }

  @Test
  void letsAnotherTryWhenTheFirstWasNeverHeardOfAgain() {
    failed(3);
    pass(Duration.ofSeconds(60));
    breaker.admit();
    pass(Duration.ofSeconds(11));

    another.admit().answered(QUICK);

    breaker.admit();
  }

  private void answered(int calls) {
    for (int i = 0; i < calls; i++) {
      breaker.admit().answered(QUICK);
    }
  }

  private void failed(int calls) {
    for (int i = 0; i < calls; i++) {
      breaker.admit().failed(QUICK);
    }
  }

  private void slow(int calls) {
    for (int i = 0; i < calls; i++) {
      breaker.admit().answered(SLOW);
    }
  }

  private void pass(Duration time) {
    now = now.plus(time);
  }

  private static void assertClosedTo(Breaker breaker) {
    assertThatThrownBy(breaker::admit).isInstanceOf(NotNow.class);
  }
}
