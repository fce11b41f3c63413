package fm.seda.testkit.sqs;

import org.jspecify.annotations.Nullable;

/**
 * How far a message's delivery is. Times are epoch milliseconds.
 *
 * @param firstReceivedAt 0 before the first receive
 * @param receipt the last receive's handle; only this one acts on the message
 */
record Delivery(long visibleAt, int receiveCount, long firstReceivedAt, @Nullable String receipt) {

  static Delivery visibleFrom(long time) {
    return new Delivery(time, 0, 0, null);
  }

  Delivery receivedAt(long now, long hiddenUntil, String newReceipt) {
    long first = receiveCount == 0 ? now : firstReceivedAt;
    return new Delivery(hiddenUntil, receiveCount + 1, first, newReceipt);
  }

  Delivery visibleAgainAt(long time) {
    return new Delivery(time, receiveCount, firstReceivedAt, receipt);
  }

  /** Visible and in nobody's hands; the receives still count. */
  Delivery releasedAt(long time) {
    return new Delivery(time, receiveCount, firstReceivedAt, null);
  }

  boolean inFlight(long now) {
    return receipt != null && visibleAt > now;
  }
}
