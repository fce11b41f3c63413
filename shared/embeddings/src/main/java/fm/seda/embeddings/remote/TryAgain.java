package fm.seda.embeddings.remote;

import java.time.Duration;

/** It did not work this time and may the next. */
final class TryAgain extends Exception {

  private static final long serialVersionUID = 1L;

  private final Duration pause;

  TryAgain(String why, Duration pause) {
    super(why);
    this.pause = pause;
  }

  TryAgain(String why, Throwable cause) {
    super(why, cause);
    this.pause = Duration.ZERO;
  }

  /** What the provider asks to wait at least. */
  Duration pause() {
    return pause;
  }
}
