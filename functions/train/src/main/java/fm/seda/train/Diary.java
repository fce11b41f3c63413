package fm.seda.train;

import java.time.Duration;
import java.util.Arrays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says in the log what was done, and how long that took. */
final class Diary {

  private static final Logger LOG = LoggerFactory.getLogger(Diary.class);

  private final long began = System.nanoTime();
  private long last = began;

  /** Something is done; {@code values} stand where the braces are. */
  void did(String what, Object... values) {
    long now = System.nanoTime();
    var all = Arrays.copyOf(values, values.length + 1);
    all[values.length] = Duration.ofNanos(now - last).toMillis();
    LOG.info(what + " ({} ms)", all);
    last = now;
  }

  /** Since the beginning. */
  double seconds() {
    return Duration.ofNanos(System.nanoTime() - began).toMillis() / 1_000.0;
  }
}
