package fm.seda.local.gateway;

import fm.seda.topology.Route;
import java.time.Duration;

/** Answers the requests of a route, on a thread that may block. */
@FunctionalInterface
public interface Endpoint {

  /** The answer; never null and never late, since the client waits. */
  HttpAnswer answer(HttpRequest.Routed routed) throws InterruptedException;

  /**
   * An endpoint with its route.
   *
   * @param patience how long a client waits at most
   */
  record Mounted(Route route, Endpoint endpoint, Duration patience) {}
}
