package fm.seda.testkit.postgres;

import java.util.Map;

/** What survives a crash of the machine, and what that costs. */
public enum Durability {
  /** Everything that was accepted is kept. */
  KEEP_EVERYTHING,

  /**
   * Nothing needs to be kept, as in a test: no waiting for the disk. Data still survives a stop and
   * a start, and a crash of the server alone.
   */
  THROW_AWAY;

  Map<String, String> settings() {
    return switch (this) {
      case KEEP_EVERYTHING -> Map.of();
      case THROW_AWAY -> Map.of("fsync", "off", "full_page_writes", "off");
    };
  }
}
