package fm.seda.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AffinityTest {

  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
  private static final Affinity LIKED =
      new Affinity(
          new ItemRef(Kind.ROOM, UUID.randomUUID()), Map.of(InteractionType.LIKE, 2), 4.0, NOW);

  @Test
  void countsHalfAfterAHalfLife() {
    assertThat(LIKED.weightAt(NOW.plus(Affinity.HALF_LIFE))).isCloseTo(2.0, within(1e-12));
  }

  @Test
  void doesNotGrowWhenTheClockGoesBackwards() {
    assertThat(LIKED.weightAt(NOW.minus(Duration.ofDays(5)))).isEqualTo(4.0);
  }

  @Test
  void countsNothingThatNeverHappened() {
    assertThat(LIKED.count(InteractionType.LIKE)).isEqualTo(2);
    assertThat(LIKED.count(InteractionType.SKIP)).isZero();
  }
}
