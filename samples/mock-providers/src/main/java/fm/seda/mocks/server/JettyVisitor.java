package fm.seda.mocks.server;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.util.BufferUtil;

/** Whoever is at the other end of a connection. */
final class JettyVisitor implements Visitor {

  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

  private final EndPoint connection;
  private final CountDownLatch closing;

  JettyVisitor(EndPoint connection, CountDownLatch closing) {
    this.connection = connection;
    this.closing = closing;
  }

  @Override
  public void keepWaiting(Duration time) throws InterruptedException {
    if (time.isPositive()) {
      isClosingWithin(time);
    }
  }

  @Override
  public void outlast() throws InterruptedException {
    while (isThere() && !isClosingWithin(BETWEEN_LOOKS)) {
      // nothing tells us; we look
    }
  }

  private boolean isClosingWithin(Duration time) throws InterruptedException {
    return closing.await(time.toNanos(), TimeUnit.NANOSECONDS);
  }

  private boolean isThere() {
    try {
      return connection.fill(BufferUtil.allocate(1)) >= 0;
    } catch (IOException gone) {
      return false;
    }
  }
}
