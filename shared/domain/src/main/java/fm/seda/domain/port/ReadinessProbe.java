package fm.seda.domain.port;

/** Finds out whether something outside answers. Lives beside the adapter that reaches it. */
public interface ReadinessProbe {

  /** What is probed, such as {@code "database"}. */
  String dependency();

  /** Whether nothing works without it; if not, its absence only degrades answers. */
  boolean required();

  /** Asks it, now, and waits a second or two at most. Never throws. */
  boolean answers();
}
