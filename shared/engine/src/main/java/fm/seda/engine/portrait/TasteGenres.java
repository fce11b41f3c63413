package fm.seda.engine.portrait;

import fm.seda.domain.Genres;
import fm.seda.engine.likeness.Bearing;
import fm.seda.engine.port.GenreCounts;
import fm.seda.engine.port.Listener;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The genres a person likes. Those they chose count fully; those of the items they like count by
 * how much of their history they make up.
 */
public final class TasteGenres {

  /** So many genres of a history belong to a person's core: as many as one chooses at least. */
  private static final int CORE = Genres.MINIMUM_AT_ONBOARDING;

  private final Set<String> chosen;
  private final Map<String, Double> weights;
  private final Set<String> top;
  private final GenreCounts counts;
  private final double length;

  private TasteGenres(
      Set<String> chosen, Map<String, Double> weights, Set<String> top, GenreCounts counts) {
    this.chosen = chosen;
    this.weights = weights;
    this.top = top;
    this.counts = counts;
    var squares = 0.0;
    for (var each : weights.entrySet()) {
      var told = each.getValue() * counts.telling(each.getKey());
      squares += told * told;
    }
    this.length = Math.sqrt(squares);
  }

  /** Nothing is known. */
  static TasteGenres none() {
    return new TasteGenres(Set.of(), Map.of(), Set.of(), GenreCounts.NONE);
  }

  /** What the person chose, and what their history adds, less what they dislike. */
  static TasteGenres of(Listener listener, List<Known> known, GenreCounts counts) {
    var chosen = new LinkedHashSet<>(listener.genres());
    chosen.removeAll(listener.dislikedGenres());
    var heard = heard(known);
    heard.keySet().removeAll(listener.dislikedGenres());
    var top = new LinkedHashSet<>(chosen);
    top.addAll(core(heard));
    var weights = new HashMap<>(heard);
    chosen.forEach(genre -> weights.put(genre, 1.0));
    return new TasteGenres(chosen, weights, top, counts);
  }

  /** Those of what somebody starts from, less what they dislike. */
  static TasteGenres heardIn(List<Known> seeds, Set<String> disliked, GenreCounts counts) {
    var heard = heard(seeds);
    heard.keySet().removeAll(disliked);
    return new TasteGenres(Set.of(), heard, core(heard), counts);
  }

  private static Set<String> core(Map<String, Double> heard) {
    var core = new LinkedHashSet<String>();
    heard.entrySet().stream()
        .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()))
        .limit(CORE)
        .forEach(entry -> core.add(entry.getKey()));
    return core;
  }

  // in alphabetical order, so that genres of equal weight always rank the same way
  private static TreeMap<String, Double> heard(List<Known> known) {
    var sums = new TreeMap<String, Double>();
    for (var it : known) {
      // the hundredth play says less than the first
      var weight = Math.log1p(it.weight());
      var genres = it.item().genres();
      for (int place = 0; place < genres.size(); place++) {
        sums.merge(genres.get(place), weight * Bearing.at(place), Double::sum);
      }
    }
    var most = sums.values().stream().mapToDouble(Double::doubleValue).max().orElse(1);
    sums.replaceAll((genre, sum) -> sum / most);
    return sums;
  }

  /** Those the person named themselves. */
  public Set<String> chosen() {
    return chosen;
  }

  /** Those they chose and the few their history is made of. */
  public Set<String> top() {
    return top;
  }

  /** Whether there is nothing to go by. */
  public boolean isEmpty() {
    return weights.isEmpty();
  }

  /** Whether they like this genre at all. */
  public boolean likes(String genre) {
    return weights.containsKey(genre);
  }

  /** How much it tells of any item to bear this genre. */
  public double telling(String genre) {
    return counts.telling(genre);
  }

  /**
   * The cosine between the person's genres and these: 1 where they are the same. To share one that
   * few items bear counts for more than to share one that is everywhere, and what an item is in the
   * first place counts for more than what it is besides.
   */
  public double likeness(List<String> genres) {
    if (isEmpty() || genres.isEmpty()) {
      return 0;
    }
    var dot = 0.0;
    var squares = 0.0;
    for (int place = 0; place < genres.size(); place++) {
      var genre = genres.get(place);
      var telling = counts.telling(genre);
      var borne = Bearing.at(place) * telling;
      dot += weights.getOrDefault(genre, 0.0) * telling * borne;
      squares += borne * borne;
    }
    return Math.min(1, dot / (length * Math.sqrt(squares)));
  }
}
