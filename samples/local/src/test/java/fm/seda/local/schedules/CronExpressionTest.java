package fm.seda.local.schedules;

import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.topology.Topology;
import fm.seda.topology.Trigger;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CronExpressionTest {

  private static final Instant SATURDAY = Instant.parse("2026-11-21T03:04:05Z");

  @Test
  void firesAtTheNextTimeInUtc() {
    assertThat(next("0 2 * * ? *")).isEqualTo("2026-11-22T02:00:00Z");
    assertThat(next("5 * * * ? *")).isEqualTo("2026-11-21T03:05:00Z");
    assertThat(next("*/15 * * * ? *")).isEqualTo("2026-11-21T03:15:00Z");
  }

  @Test
  void knowsEventBridgesDaysOfTheWeek() {
    assertThat(next("0 6 ? * MON-FRI *")).isEqualTo("2026-11-23T06:00:00Z");
    assertThat(next("0 6 ? * 1 *")).isEqualTo("2026-11-22T06:00:00Z");
    assertThat(next("0 0 L * ? *")).isEqualTo("2026-11-30T00:00:00Z");
  }

  @Test
  void neverFiresInThePast() {
    assertThat(CronExpression.parse("0 2 * * ? 2020").next(SATURDAY)).isEmpty();
  }

  @Test
  void readsEveryScheduleThatIsDeployed() {
    assertThat(Topology.FUNCTIONS)
        .flatExtracting(function -> function.triggers())
        .filteredOn(Trigger.Schedule.class::isInstance)
        .map(trigger -> ((Trigger.Schedule) trigger).schedule())
        .isNotEmpty()
        .allSatisfy(schedule ->
            assertThat(CronExpression.parse(schedule.cron()).next(SATURDAY)).isPresent());
  }

  private static Instant next(String cron) {
    return CronExpression.parse(cron).next(SATURDAY).orElseThrow();
  }
}
