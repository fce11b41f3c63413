package fm.seda.mocks.catalogue;

import fm.seda.datasets.Dice;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;

/**
 * What an account likes: some genres more than others, and what is popular more than what is not.
 */
final class Taste {

  private static final int GENRES = 4;

  /** What the friends like whom a person of this name has in the demo data. */
  private static final List<String> OF_DEMO = List.of("house", "jazz", "ambient");

  private static final double FOND = 6;

  private final Catalogue catalogue;
  private final String account;
  private final Set<String> genres = new HashSet<>();

  Taste(Catalogue catalogue, String account) {
    this.catalogue = catalogue;
    this.account = account;
    if (account.equals(Libraries.DEMO)) {
      genres.addAll(OF_DEMO);
    }
    var dice = dice("genres", 0);
    var all = catalogue.artists();
    while (genres.size() < GENRES) {
      genres.add(all.get(dice.below(all.size())).genres().getFirst());
    }
  }

  /** Artists, the dearest first. */
  List<Artist> artists(String why, int count) {
    return dearest(
        why,
        catalogue.artists(),
        Artist::number,
        artist -> fond(artist, artist.popularity()),
        count);
  }

  /** Tracks, the dearest first. */
  List<Track> tracks(String why, int count) {
    return dearest(
        why,
        catalogue.tracks(),
        Track::number,
        track -> fond(track.artist(), track.popularity()),
        count);
  }

  Dice dice(String what, long nth) {
    return Dice.of(31, account + "/" + what, nth);
  }

  private double fond(Artist artist, double popularity) {
    return (0.02 + popularity) * (genres.contains(artist.genres().getFirst()) ? FOND : 1);
  }

  /** Draws without putting back: the smaller −ln(chance)/weight, the earlier. */
  private <T> List<T> dearest(
      String why, List<T> all, ToIntFunction<T> number, ToDoubleFunction<T> weight, int count) {
    Map<T, Double> turn = HashMap.newHashMap(all.size());
    for (var each : all) {
      var chance = 1 - dice(why, number.applyAsInt(each)).fraction();
      turn.put(each, -StrictMath.log(chance) / weight.applyAsDouble(each));
    }
    return all.stream()
        .sorted(Comparator.<T>comparingDouble(turn::get).thenComparingInt(number))
        .limit(count)
        .toList();
  }
}
