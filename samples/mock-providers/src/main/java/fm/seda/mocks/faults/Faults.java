package fm.seda.mocks.faults;

import fm.seda.mocks.api.Api;
import fm.seda.mocks.api.RateLimit;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/** The mood each API is in. Nothing is kept when the program ends. */
public final class Faults {

  private final RandomGenerator chance;
  private final InstantSource clock;
  private final Map<String, Mood> moods = new TreeMap<>();
  private final Map<String, Gate> gates = new TreeMap<>();

  /** All in a good mood. */
  public Faults(RandomGenerator chance, InstantSource clock) {
    this.chance = chance;
    this.clock = clock;
  }

  /** Nothing where this API may be asked once more now; else how long to wait. */
  public synchronized Optional<Duration> tooFast(Api api) {
    return limit(api)
        .flatMap(limit -> gates.computeIfAbsent(api.name(), _ -> new Gate(clock)).pass(limit));
  }

  /** What happens to the next answer of this API. */
  public synchronized Turn next(Api api) {
    var mood = of(api);
    if (chance.nextDouble() >= mood.errorRate()) {
      return Turn.good(mood);
    }
    var statuses = mood.statuses();
    return Turn.wrong(mood, statuses.get(chance.nextInt(statuses.size())));
  }

  /** From now on. */
  public synchronized void set(Api api, Mood mood) {
    moods.put(api.name(), mood);
    gates.remove(api.name());
  }

  /** How this API behaves now. */
  public synchronized Mood of(Api api) {
    return moods.getOrDefault(api.name(), Mood.GOOD);
  }

  /** All in a good mood again. */
  public synchronized void clear() {
    moods.clear();
    gates.clear();
  }

  private Optional<RateLimit> limit(Api api) {
    var perMinute = of(api).perMinute();
    return perMinute.isPresent()
        ? Optional.of(RateLimit.perMinute(perMinute.getAsInt()))
        : api.limit();
  }
}
