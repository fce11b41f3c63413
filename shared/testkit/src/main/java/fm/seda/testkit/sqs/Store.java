package fm.seda.testkit.sqs;

import static fm.seda.testkit.sqs.SqsError.Code.QUEUE_DOES_NOT_EXIST;
import static fm.seda.testkit.sqs.SqsError.Code.UNAVAILABLE;

import fm.seda.testkit.sqs.Change.Delivered;
import fm.seda.testkit.sqs.Change.Moved;
import fm.seda.testkit.sqs.Change.QueueDeleted;
import fm.seda.testkit.sqs.Change.Stored;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The queues behind one lock: a change goes to the journal first, then it happens, then waiters
 * wake.
 */
final class Store implements AutoCloseable {
  private final ReentrantLock lock = new ReentrantLock();
  private final Map<String, Condition> arrivals = new HashMap<>();
  private final State state;
  private final Journal journal;
  private boolean closed;

  Store(State state, Journal journal) {
    this.state = state;
    this.journal = journal;
  }

  /** Every other method but {@link #close} is called from inside {@code work}. */
  <T> T locked(Supplier<T> work) {
    lock.lock();
    try {
      return work.get();
    } finally {
      lock.unlock();
    }
  }

  void commit(Change change) {
    if (closed) {
      throw new SqsError(UNAVAILABLE, "The server is stopping.");
    }
    journal.append(change);
    state.apply(change);
    switch (change) {
      case Stored stored -> arrival(stored.queue()).signalAll();
      case Delivered delivered -> arrival(delivered.queue()).signalAll();
      case Moved moved -> arrival(moved.to()).signalAll();
      case QueueDeleted deleted -> arrival(deleted.queue()).signalAll();
      default -> {}
    }
  }

  /** Gives the lock away until something arrives; false when there is no point in waiting on. */
  @SuppressWarnings("WaitNotInLoop") // the caller loops: it alone knows what it waits for
  boolean await(String queue, long millis) {
    if (closed) {
      return false;
    }
    try {
      arrival(queue).await(millis, TimeUnit.MILLISECONDS);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  Queue queue(String name) {
    Queue found = state.find(name);
    if (found == null) {
      throw new SqsError(QUEUE_DOES_NOT_EXIST, "The queue " + name + " does not exist.");
    }
    return found;
  }

  @Nullable Queue find(String name) {
    return state.find(name);
  }

  Collection<Queue> queues() {
    return state.queues();
  }

  long nextOrder() {
    return state.nextOrder();
  }

  @Override
  public void close() {
    lock.lock();
    try {
      if (!closed) {
        closed = true;
        arrivals.values().forEach(Condition::signalAll);
        journal.close();
      }
    } finally {
      lock.unlock();
    }
  }

  private Condition arrival(String queue) {
    return arrivals.computeIfAbsent(queue, _ -> lock.newCondition());
  }
}
