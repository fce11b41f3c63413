package fm.seda.evaluate.importing;

import fm.seda.domain.Genres;
import fm.seda.evaluate.data.DataSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The genres of artists: the tags people gave each most often. Of tags only what many artists bear
 * counts as a genre; the rest are names, jokes and notes to self.
 */
public final class ArtistGenres {

  private static final int MOST = 10;
  private static final int BORNE_BY = 20;

  private final Map<String, List<String>> genres = new HashMap<>();

  /** Of the artists of this data set. */
  public ArtistGenres(DataSet data) {
    var counts = countsByName(data);
    var bearers = new HashMap<String, Integer>();
    counts.values().forEach(it -> it.keySet().forEach(tag -> bearers.merge(tag, 1, Integer::sum)));
    counts.forEach((artist, tags) -> {
      tags.keySet().removeIf(tag -> bearers.getOrDefault(tag, 0) < BORNE_BY);
      genres.put(artist, mostGiven(tags));
    });
  }

  /** An artist's genres, the one given most often first; none where nobody gave any. */
  public List<String> of(String artist) {
    return genres.getOrDefault(artist, List.of());
  }

  private static Map<String, Map<String, Integer>> countsByName(DataSet data) {
    var counts = new HashMap<String, Map<String, Integer>>();
    for (var tagging : data.taggings()) {
      var name = Genres.normalise(data.tagName(tagging.tag()));
      if (!name.isEmpty() && data.artists().containsKey(tagging.artist())) {
        counts.computeIfAbsent(tagging.artist(), _ -> new TreeMap<>()).merge(name, 1, Integer::sum);
      }
    }
    return counts;
  }

  private static List<String> mostGiven(Map<String, Integer> tags) {
    return tags.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST)
        .map(Map.Entry::getKey)
        .toList();
  }
}
