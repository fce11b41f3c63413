package fm.seda.evaluate;

import java.util.List;
import java.util.SortedMap;

/** Everybody's lists, as rows of person, rank and artist. */
record RankedLists(SortedMap<String, List<String>> lists) {

  /** The first so many of each, tab separated. */
  String text(int top) {
    var text = new StringBuilder();
    lists.forEach((person, artists) -> {
      for (int rank = 1; rank <= Math.min(top, artists.size()); rank++) {
        text.append("%s\t%d\t%s\n".formatted(person, rank, artists.get(rank - 1)));
      }
    });
    return text.toString();
  }
}
