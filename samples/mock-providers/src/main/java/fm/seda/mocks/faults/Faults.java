package fm.seda.mocks.faults;

import fm.seda.mocks.api.Api;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/** The mood each API is in. Nothing is kept when the program ends. */
public final class Faults {

  private final RandomGenerator chance;
  private final Map<String, Mood> moods = new TreeMap<>();

  /** All in a good mood. */
  public Faults(RandomGenerator chance) {
    this.chance = chance;
  }

  /** What happens to the next answer of this API. */
  public synchronized Turn next(Api api) {
    var mood = of(api);
    return Turn.of(mood, chance.nextDouble() < mood.errorRate());
  }

  /** From now on. */
  public synchronized void set(Api api, Mood mood) {
    moods.put(api.name(), mood);
  }

  /** How this API behaves now. */
  public synchronized Mood of(Api api) {
    return moods.getOrDefault(api.name(), Mood.GOOD);
  }

  /** All in a good mood again. */
  public synchronized void clear() {
    moods.clear();
  }
}
