package fm.seda.domain.spending;

/** What a month's spending still allows. */
public enum Allowance {
  /** Everything. */
  ALL,
  /** Only what somebody waits for; the rest is for another day. */
  CRITICAL,
  /** Nothing, until the next month or until somebody overrides it. */
  NOTHING;

  /** Whether this may be done. */
  public boolean permits(Purpose purpose) {
    return switch (this) {
      case ALL -> true;
      case CRITICAL -> purpose.isCritical();
      case NOTHING -> false;
    };
  }
}
