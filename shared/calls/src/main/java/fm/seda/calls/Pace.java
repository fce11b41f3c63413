package fm.seda.calls;

import java.time.Duration;

/** How fast somebody may be asked, by all instances together. */
@FunctionalInterface
public interface Pace {

  /** As fast as one likes. */
  Pace UNLIMITED = (tokens, most) -> true;

  /**
   * Waits for a call of so many tokens, or whatever is counted there, to be due.
   *
   * @return false, at once, if it would have to wait longer than that
   */
  boolean await(long tokens, Duration most);
}
