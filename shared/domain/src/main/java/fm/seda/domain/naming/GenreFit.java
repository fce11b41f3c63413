package fm.seda.domain.naming;

import java.util.Collections;
import java.util.Set;

/** What the genres of two artists say about whether they are one. */
enum GenreFit {
  /** There is one that both have, and it is not one that half of all have. */
  SHARED,
  /** Nothing: too little is known, or they are near each other. */
  SILENT,
  /** Nothing of the one is near anything of the other. */
  FAR_APART;

  static GenreFit between(Set<String> one, Set<String> other) {
    if (one.stream().anyMatch(genre -> other.contains(genre) && !GenreList.KNOWN.isBroad(genre))) {
      return SHARED;
    }
    var families = GenreList.KNOWN.families(one);
    var others = GenreList.KNOWN.families(other);
    return !families.isEmpty() && !others.isEmpty() && Collections.disjoint(families, others)
        ? FAR_APART
        : SILENT;
  }
}
