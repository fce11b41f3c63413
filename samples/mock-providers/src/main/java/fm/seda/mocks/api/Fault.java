package fm.seda.mocks.api;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What can be wrong with an answer besides its status. */
public enum Fault {
  /** Nothing. */
  NONE,
  /** It ends in the middle. */
  TRUNCATED,
  /** It never comes. */
  TIMEOUT,
  /** The last vector has half as many numbers as it should. */
  WRONG_DIMENSION,
  /** The last vector is zero. */
  ZERO,
  /** The last vector has a number that is none. */
  NAN,
  /** The last vector is missing. */
  FEWER,
  /** A page holds less than it promises, and something that is nothing. */
  PARTIAL,
  /** What is asked for by its id is gone, and so is some of what is listed. */
  DELETED,
  /** The allowance of the day is used up, in the provider's own words. */
  QUOTA;

  /** What can happen to the answer of any API, and these. */
  public static Set<Fault> ofEveryApiAnd(Fault... more) {
    var faults = EnumSet.of(NONE, TRUNCATED, TIMEOUT);
    Collections.addAll(faults, more);
    return faults;
  }

  /** As it is written, {@code wrong-dimension}. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The one among these that is written so. */
  public static Optional<Fault> named(String wireName, Set<Fault> among) {
    return among.stream().filter(fault -> fault.wireName().equals(wireName)).findFirst();
  }
}
