package fm.seda.calls;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;

/**
 * Asks again until there is an answer, none is to be had, or the time is up. Thread-safe.
 *
 * <pre>{@code
 * var page = attempts.make(left -> service.ask(question, left));
 * }</pre>
 */
public final class Attempts implements AutoCloseable {

  /** What gave no answer now may give one after this. */
  private static final Duration SHORTLY = Duration.ofSeconds(10);

  private final String whom;
  private final Patience patience;
  private final RandomGenerator chance;
  private final CountDownLatch closed = new CountDownLatch(1);

  /** To ask the one of this name. */
  public Attempts(String whom, Patience patience, RandomGenerator chance) {
    this.whom = whom;
    this.patience = patience;
    this.chance = chance;
  }

  /** One attempt. */
  @FunctionalInterface
  public interface Attempt<T> {

    /**
     * Asks once.
     *
     * @param left the time there is for all of it, at most that of one answer
     * @throws TryAgain where the next time may be better
     */
    T make(Duration left) throws TryAgain;
  }

  /**
   * Makes attempts. What an attempt throws besides {@link TryAgain} ends them.
   *
   * @throws NotNow if none brought an answer
   */
  public <T> T make(Attempt<T> attempt) {
    var end = System.nanoTime() + patience.total().toNanos();
    for (int number = 1; ; number++) {
      try {
        return attempt.make(shorter(patience.answer(), left(end)));
      } catch (TryAgain failure) {
        var pause = pause(number, failure);
        if (number == patience.attempts() || pause.compareTo(left(end)) >= 0) {
          throw new NotNow(
              whom + " does not answer: " + failure.getMessage(),
              longer(failure.pause(), SHORTLY),
              failure);
        }
        rest(pause);
      }
    }
  }

  private static Duration left(long end) {
    return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
  }

  private Duration pause(int attempt, TryAgain failure) {
    var most = patience.pause().multipliedBy(1L << (attempt - 1));
    var random = most.dividedBy(2).plusNanos(chance.nextLong(most.toNanos() / 2 + 1));
    return longer(failure.pause(), random);
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  private void rest(Duration pause) {
    try {
      if (closed.await(pause.toNanos(), TimeUnit.NANOSECONDS)) {
        throw new NotNow("nobody asks " + whom + " here any more", SHORTLY);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NotNow("interrupted while " + whom + " was asked", SHORTLY, e);
    }
  }

  /** Whoever is waiting to ask again gives up at once. */
  @Override
  public void close() {
    closed.countDown();
  }
}
