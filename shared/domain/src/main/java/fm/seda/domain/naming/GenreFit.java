package fm.seda.domain.naming;

import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;

/** What the genres of two artists say about whether they are one. */
enum GenreFit {
  SHARED,
  SILENT,
  FAR_APART;

  /** So much is called by these that they neither prove nor disprove anything. */
  private static final Set<String> BROAD =
      Set.of(
          "pop",
          "rock",
          "alternative",
          "indie",
          "world",
          "music",
          "soundtrack",
          "other",
          "singer",
          "songwriter",
          "singer-songwriter");

  static GenreFit between(Set<String> one, Set<String> other) {
    if (BROAD.containsAll(one) || BROAD.containsAll(other)) {
      return SILENT;
    }
    if (one.stream().anyMatch(genre -> !BROAD.contains(genre) && other.contains(genre))) {
      return SHARED;
    }
    return Collections.disjoint(words(one), words(other)) ? FAR_APART : SILENT;
  }

  private static Set<String> words(Set<String> genres) {
    return genres.stream()
        .flatMap(genre -> Arrays.stream(genre.split("[^\\p{L}\\p{N}]+")))
        .collect(Collectors.toSet());
  }
}
