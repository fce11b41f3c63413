package fm.seda.local.schedules;

import fm.seda.local.lambda.Outcome;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fires schedules. */
public final class Scheduler implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Scheduler.class);

  private final List<Scheduled> schedules;
  private final Clock clock;
  private final ScheduledExecutorService alarm =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("schedules").factory());
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  private Scheduler(List<Scheduled> schedules, Clock clock) {
    this.schedules = schedules;
    this.clock = clock;
  }

  /** Waits for the next time of each schedule. */
  public static Scheduler start(List<Scheduled> schedules, Clock clock) {
    var scheduler = new Scheduler(List.copyOf(schedules), clock);
    schedules.forEach(schedule -> scheduler.plan(schedule, clock.instant()));
    return scheduler;
  }

  /** All schedules. */
  public List<Scheduled> schedules() {
    return schedules;
  }

  /** The one of this name. */
  public Optional<Scheduled> find(String name) {
    return schedules.stream().filter(schedule -> schedule.spec().name().equals(name)).findFirst();
  }

  /** When this schedule fires next. */
  public Optional<Instant> next(Scheduled schedule) {
    return CronExpression.parse(schedule.spec().cron()).next(clock.instant());
  }

  /** Fires now and waits for what comes of it. */
  public Outcome fire(Scheduled schedule) throws InterruptedException {
    var outcome = schedule.function().invoke(schedule.spec().input());
    if (outcome instanceof Outcome.Answer) {
      LOG.info("Schedule {} is done", schedule.spec().name());
    } else {
      LOG.warn("Schedule {} failed: {}", schedule.spec().name(), outcome);
    }
    return outcome;
  }

  @Override
  public void close() {
    alarm.shutdownNow();
    threads.shutdownNow();
  }

  private void plan(Scheduled schedule, Instant after) {
    CronExpression.parse(schedule.spec().cron())
        .next(after)
        .ifPresent(time -> {
          var delay = Duration.between(clock.instant(), time).toMillis();
          alarm.schedule(() -> due(schedule, time), Math.max(0, delay), TimeUnit.MILLISECONDS);
        });
  }

  private void due(Scheduled schedule, Instant time) {
    threads.submit(() -> fire(schedule));
    plan(schedule, time);
  }
}
