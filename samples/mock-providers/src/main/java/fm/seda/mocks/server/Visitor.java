package fm.seda.mocks.server;

import java.time.Duration;

/** Who asked and waits. */
interface Visitor {

  /** Lets them wait, unless the server closes. */
  void keepWaiting(Duration time) throws InterruptedException;

  /** Returns when they have gone, or the server closes. */
  void outlast() throws InterruptedException;
}
