package fm.seda.local.lambda;

import java.util.ArrayDeque;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The instances of one function: the one used last is used next, so that few of them stay warm.
 * Only one is started at a time; who waits takes whichever is free first.
 */
final class InstancePool {

  /** Makes an instance, slowly. */
  interface Starter {
    Instance start(int number) throws TimeoutException, InterruptedException;
  }

  private final int limit;
  private final Starter starter;
  private final ReentrantLock lock = new ReentrantLock(true);
  private final Condition changed = lock.newCondition();
  private final ArrayDeque<Instance> idle = new ArrayDeque<>();
  private int alive;
  private int made;
  private boolean starting;

  InstancePool(int limit, Starter starter) {
    this.limit = limit;
    this.starter = starter;
  }

  /** An instance for the caller alone; waits while all are busy. */
  Instance take() throws TimeoutException, InterruptedException {
    var free = idleOrReservation();
    return free != null ? free : start();
  }

  void giveBack(Instance instance) {
    lock.lock();
    try {
      idle.push(instance);
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** For one that crashed or ran out of time: another may take its place. */
  void discard(Instance instance) {
    instance.stop();
    lock.lock();
    try {
      alive--;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** How many instances there are. */
  int size() {
    lock.lock();
    try {
      return alive;
    } finally {
      lock.unlock();
    }
  }

  void stopAll() {
    lock.lock();
    try {
      idle.forEach(Instance::stop);
      alive -= idle.size();
      idle.clear();
    } finally {
      lock.unlock();
    }
  }

  private @Nullable Instance idleOrReservation() throws InterruptedException {
    lock.lockInterruptibly();
    try {
      while (idle.isEmpty() && (starting || alive == limit)) {
        changed.await();
      }
      if (!idle.isEmpty()) {
        return idle.pop();
      }
      starting = true;
      alive++;
      made++;
      return null;
    } finally {
      lock.unlock();
    }
  }

  private Instance start() throws TimeoutException, InterruptedException {
    var started = false;
    try {
      var instance = starter.start(made);
      started = true;
      return instance;
    } finally {
      lock.lock();
      try {
        starting = false;
        alive -= started ? 0 : 1;
        changed.signalAll();
      } finally {
        lock.unlock();
      }
    }
  }
}
