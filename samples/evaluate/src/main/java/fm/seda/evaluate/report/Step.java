package fm.seda.evaluate.report;

import java.time.Duration;
import java.util.Locale;

/** Something that was done, and how long it took. */
public record Step(String name, Duration took) {

  /** As people read it. */
  public String seconds() {
    return String.format(Locale.ROOT, "%.1f s", took.toMillis() / 1000.0);
  }
}
