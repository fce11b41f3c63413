package fm.seda.calls;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What this process alone knows of a provider. Thread-safe. */
public final class OwnMemory implements BreakerMemory {

  private record Past(Instant at, Tally call) {}

  private final InstantSource clock;
  private final Deque<Past> calls = new ArrayDeque<>();
  private @Nullable Instant openUntil;
  private Instant probeUntil = Instant.MIN;

  /** Knows nothing yet. */
  public OwnMemory(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public synchronized Optional<Instant> openUntil() {
    return Optional.ofNullable(openUntil);
  }

  @Override
  public synchronized boolean takeProbe(Duration lease) {
    var now = clock.instant();
    if (now.isBefore(probeUntil)) {
      return false;
    }
    probeUntil = now.plus(lease);
    return true;
  }

  @Override
  public synchronized Tally add(Tally call) {
    var now = clock.instant();
    calls.add(new Past(now, call));
    while (calls.getFirst().at().isBefore(now.minus(WINDOW))) {
      calls.removeFirst();
    }
    return calls.stream().map(Past::call).reduce(Tally.NONE, Tally::plus);
  }

  @Override
  public synchronized void open(Instant until) {
    openUntil = until;
    probeUntil = Instant.MIN;
    calls.clear();
  }

  @Override
  public synchronized void close() {
    openUntil = null;
    probeUntil = Instant.MIN;
    calls.clear();
  }
}
