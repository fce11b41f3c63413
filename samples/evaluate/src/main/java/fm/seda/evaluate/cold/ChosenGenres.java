package fm.seda.evaluate.cold;

import fm.seda.evaluate.data.DataSet;
import fm.seda.evaluate.data.Ids;
import fm.seda.evaluate.importing.ArtistGenres;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What somebody would answer when asked for the genres they like: those that tell most about their
 * history. A genre gains by each artist who bears it, favourites counting somewhat more than
 * others, and by how few artists bear it.
 */
public final class ChosenGenres {

  private static final int SO_MANY = 5;

  /** Who is played a hundred times as often counts two and a half times as much. */
  private static final double DAMPING = 0.2;

  private final DataSet data;
  private final ArtistGenres genres;
  private final Map<String, Integer> bearers = new HashMap<>();

  /** By the genres of these artists. */
  public ChosenGenres(DataSet data, ArtistGenres genres) {
    this.data = data;
    this.genres = genres;
    for (var artist : data.artists().keySet()) {
      genres.of(artist).forEach(genre -> bearers.merge(genre, 1, Integer::sum));
    }
  }

  /** Of everybody who has a history, the most telling first. */
  public SortedMap<String, List<String>> ofEverybody() {
    var chosen = new TreeMap<String, List<String>>(Ids.ORDER);
    data.history().forEach((person, history) -> chosen.put(person, of(history)));
    return chosen;
  }

  private List<String> of(Map<String, Long> history) {
    var most = history.values().stream().mapToLong(Long::longValue).max().orElse(1);
    var told = new TreeMap<String, Double>();
    history.forEach((artist, plays) -> {
      var weight = Math.pow((double) plays / most, DAMPING);
      genres.of(artist).forEach(genre -> told.merge(genre, weight, Double::sum));
    });
    told.replaceAll((genre, sum) -> sum * rarity(genre));
    return told.entrySet().stream()
        .sorted(
            Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(SO_MANY)
        .map(Map.Entry::getKey)
        .toList();
  }

  private double rarity(String genre) {
    return Math.log((double) data.artists().size() / bearers.getOrDefault(genre, 1));
  }
}
