package fm.seda.embedbatch.taste;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock on which a while passes whenever somebody looks. */
final class PassingClock extends Clock {

  private final Duration step;
  private Instant now;

  PassingClock(Instant start, Duration step) {
    this.now = start;
    this.step = step;
  }

  /** From now on it is that much later. */
  void advance(Duration by) {
    now = now.plus(by);
  }

  @Override
  public Instant instant() {
    now = now.plus(step);
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException("all is in UTC");
  }
}
