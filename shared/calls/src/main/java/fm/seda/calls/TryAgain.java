package fm.seda.calls;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** It did not work this time and may the next. */
public final class TryAgain extends Exception {

  private static final long serialVersionUID = 1L;

  private final Duration pause;
  private final boolean free;

  private TryAgain(String why, @Nullable Throwable cause, Duration pause, boolean free) {
    super(why, cause);
    this.pause = pause;
    this.free = free;
  }

  /** The provider did no work. */
  public static TryAgain refused(String why, Duration pause) {
    return new TryAgain(why, null, pause, true);
  }

  /** Nobody was there to do any. */
  public static TryAgain unreached(Throwable cause) {
    return new TryAgain("it cannot be reached", cause, Duration.ZERO, true);
  }

  /** It may have worked, but what it did is lost. */
  public static TryAgain lost(String why, @Nullable Throwable cause) {
    return new TryAgain(why, cause, Duration.ZERO, false);
  }

  /** It answered, but not what was asked. */
  public static TryAgain wrong(String why) {
    return new TryAgain(why, null, Duration.ZERO, false);
  }

  /** What the provider asks to wait at least. */
  public Duration pause() {
    return pause;
  }

  /** Whether it is certain that nothing is charged. */
  public boolean isFree() {
    return free;
  }
}
