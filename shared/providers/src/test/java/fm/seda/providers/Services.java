package fm.seda.providers;

import fm.seda.calls.Breaker;
import fm.seda.calls.OwnMemory;
import fm.seda.calls.Pace;
import fm.seda.calls.Patience;
import fm.seda.providers.service.Dialect;
import fm.seda.providers.service.Endpoint;
import fm.seda.providers.service.Guard;
import fm.seda.providers.service.Service;
import io.micronaut.json.JsonMapper;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.SplittableRandom;

/** Services for tests, which have to do with machines that have other things to do. */
public final class Services {

  public static final JsonMapper JSON = JsonMapper.createDefault();

  /** Long enough for a busy machine, and soon back. */
  public static final Patience PATIENT =
      new Patience(
          Duration.ofSeconds(2),
          Duration.ofSeconds(3),
          Duration.ofSeconds(20),
          3,
          Duration.ofMillis(20));

  private static final InstantSource CLOCK = InstantSource.system();

  private Services() {}

  public static Service of(URI address, Dialect dialect) {
    return of(address, dialect, Pace.UNLIMITED);
  }

  public static Service of(URI address, Dialect dialect, Pace pace) {
    return new Service(
        new Endpoint("The Provider", address, "seda-tests/1.0 (tests@example.org)"),
        dialect,
        PATIENT,
        new Guard(pace, breaker()),
        JSON,
        new SplittableRandom(1),
        CLOCK);
  }

  public static Breaker breaker() {
    return new Breaker("The Provider", Guard.RULES, new OwnMemory(CLOCK), CLOCK);
  }
}
