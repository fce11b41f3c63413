package fm.seda.calls;

import java.time.Duration;

/** Somebody cannot be asked at present. What was to be asked has to come back later. */
public final class NotNow extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Duration pause;

  /** After this pause it may be better. */
  public NotNow(String why, Duration pause) {
    super(why);
    this.pause = pause;
  }

  /** The same, because of something that went wrong. */
  public NotNow(String why, Duration pause, Throwable cause) {
    super(why, cause);
    this.pause = pause;
  }

  /** How long to leave it alone. */
  public Duration pause() {
    return pause;
  }
}
