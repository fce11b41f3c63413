package fm.seda.platform.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * Remembers answers for a while; when there are too many, the one used longest ago is forgotten.
 * Thread-safe. Failures are not remembered.
 */
final class Recent<K, V> {

  private record Answer<V>(V value, Instant until) {}

  private final ReentrantLock lock = new ReentrantLock();
  private final Map<K, Answer<V>> answers;
  private final Clock clock;
  private final Duration lifetime;

  Recent(Clock clock, Duration lifetime, int capacity) {
    this.clock = clock;
    this.lifetime = lifetime;
    this.answers =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<K, Answer<V>> eldest) {
            return size() > capacity;
          }
        };
  }

  /** What was answered lately, or what {@code ask} answers now. Two may ask at the same time. */
  V get(K key, Function<K, V> ask) {
    var now = clock.instant();
    lock.lock();
    try {
      var answer = answers.get(key);
      if (answer != null && now.isBefore(answer.until())) {
        return answer.value();
      }
    } finally {
      lock.unlock();
    }
    var value = ask.apply(key);
    lock.lock();
    try {
      answers.put(key, new Answer<>(value, now.plus(lifetime)));
    } finally {
      lock.unlock();
    }
    return value;
  }
}
