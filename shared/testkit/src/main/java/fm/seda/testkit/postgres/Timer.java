package fm.seda.testkit.postgres;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Time that passes while a server is on its way: how long it took, and how long to wait for it. */
record Timer(long startedAt) {
  private static final long BETWEEN_LOOKS = Duration.ofMillis(20).toNanos();

  static Timer start() {
    return new Timer(System.nanoTime());
  }

  /** Looks until it is so, or until the limit has passed. */
  static boolean await(Duration limit, BooleanSupplier isSo) {
    var timer = start();
    while (!isSo.getAsBoolean()) {
      if (timer.passed() > limit.toNanos()) {
        return false;
      }
      LockSupport.parkNanos(BETWEEN_LOOKS);
    }
    return true;
  }

  private long passed() {
    return System.nanoTime() - startedAt;
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%.2f s", passed() / 1e9);
  }
}
