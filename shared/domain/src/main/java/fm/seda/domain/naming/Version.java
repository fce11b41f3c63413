package fm.seda.domain.naming;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which recording of a title it is; without kinds it is the one people mean by the title.
 *
 * @param kinds what sets it apart
 * @param details the words that tell it from others of these kinds: who mixed it, where it was
 *     played
 * @param cut whether it is named as the cut for the radio or the single, which often is as long as
 *     any: only its length tells
 */
public record Version(Set<VersionKind> kinds, Set<String> details, boolean cut) {

  static final Version USUAL = new Version(Set.of(), Set.of(), false);

  /** How two of them go together. */
  enum Fit {
    SAME,
    UNCERTAIN,
    OTHER
  }

  /** Copies the sets. */
  public Version {
    kinds = Set.copyOf(kinds);
    details = Set.copyOf(details);
  }

  /** Whether it is the recording people mean by the title. */
  public boolean isUsual() {
    return kinds.isEmpty();
  }

  Version and(Version other) {
    var all = EnumSet.noneOf(VersionKind.class);
    all.addAll(kinds);
    all.addAll(other.kinds);
    var words = new TreeSet<>(details);
    words.addAll(other.details);
    return new Version(all, words, cut || other.cut);
  }

  Fit fit(Version other) {
    if (!kinds.equals(other.kinds)) {
      return Fit.OTHER;
    }
    if (details.equals(other.details)) {
      return cut == other.cut ? Fit.SAME : Fit.UNCERTAIN;
    }
    return within(details, other.details) || within(other.details, details)
        ? Fit.UNCERTAIN
        : Fit.OTHER;
  }

  private static boolean within(Collection<String> some, Collection<String> all) {
    return all.containsAll(some);
  }
}
