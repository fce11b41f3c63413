package fm.seda.calls;

import java.time.Duration;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Leaves a provider alone that fails or has become slow, and lets one call through after a while to
 * see how it is. Thread-safe; instances that share a memory act as one.
 */
public final class Breaker {

  private static final Logger LOG = LoggerFactory.getLogger(Breaker.class);

  private final String provider;
  private final BreakerRules rules;
  private final BreakerMemory memory;
  private final InstantSource clock;

  /** Guards this provider. */
  public Breaker(String provider, BreakerRules rules, BreakerMemory memory, InstantSource clock) {
    this.provider = provider;
    this.rules = rules;
    this.memory = memory;
    this.clock = clock;
  }

  /** Somebody who was let through. */
  public final class Admission {

    private final boolean probe;

    private Admission(boolean probe) {
      this.probe = probe;
    }

    /** An answer came, after so long. */
    public void answered(Duration took) {
      heard(false, isSlow(took));
    }

    /** None came, or none that is one. */
    public void failed(Duration took) {
      heard(true, isSlow(took));
    }

    private void heard(boolean failed, boolean slow) {
      if (probe) {
        tried(!failed && !slow);
        return;
      }
      var lastMinute = memory.add(Tally.of(failed, slow));
      if (rules.isBroken(lastMinute)) {
        LOG.warn("{} is left alone for {}: {}", provider, rules.open(), lastMinute);
        memory.open(clock.instant().plus(rules.open()));
      }
    }
  }

  private void tried(boolean well) {
    if (well) {
      LOG.info("{} is asked again", provider);
      memory.close();
    } else {
      memory.open(clock.instant().plus(rules.open()));
    }
  }

  private boolean isSlow(Duration took) {
    return took.compareTo(rules.slow()) > 0;
  }

  /**
   * Lets a call through.
   *
   * @throws NotNow while the provider is left alone
   */
  public Admission admit() {
    var until = memory.openUntil();
    if (until.isEmpty()) {
      return new Admission(false);
    }
    var left = Duration.between(clock.instant(), until.get());
    if (left.isPositive()) {
      throw new NotNow(provider + " is left alone, it failed too often or was too slow", left);
    }
    if (!memory.takeProbe(rules.probe())) {
      throw new NotNow(provider + " is being tried by somebody else", rules.probe());
    }
    return new Admission(true);
  }
}
