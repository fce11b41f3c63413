package fm.seda.domain.spending;

import java.util.Arrays;
import java.util.Optional;

/** What vectors are asked for, which says whether it can wait when money is short. */
public enum Purpose {
  /** Somebody added or changed an item and waits to find it. */
  CHANGED_ITEMS("changed-items", true),
  /** Items that slipped through, found hours later. */
  SWEEP("sweep", false),
  /** Vectors that have grown old. */
  RENEWAL("renewal", false),
  /** Vectors of another space, to compare, or to change over to. */
  SHADOW("shadow", false),
  /** Vectors of another space, because the provider of the live one does not answer. */
  STANDBY("standby", false);

  private final String wireName;
  private final boolean critical;

  Purpose(String wireName, boolean critical) {
    this.wireName = wireName;
    this.critical = critical;
  }

  /** The one of this name. */
  public static Optional<Purpose> named(String wireName) {
    return Arrays.stream(values()).filter(it -> it.wireName.equals(wireName)).findFirst();
  }

  /** What tables and metrics call it. */
  public String wireName() {
    return wireName;
  }

  /** Whether somebody waits for it. */
  public boolean isCritical() {
    return critical;
  }
}
