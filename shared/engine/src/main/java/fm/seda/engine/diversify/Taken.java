package fm.seda.engine.diversify;

import fm.seda.engine.likeness.Bearing;
import fm.seda.engine.portrait.TasteGenres;
import fm.seda.engine.score.Scored;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that is on a list already, as one: the mean likeness to many is the likeness to their mean,
 * so nothing is compared pair by pair.
 *
 * <p>Items are compared by their genres, each counting by how telling it is; those that have none
 * by where they lie.
 */
final class Taken {

  private static final int FIRST_ROOM = 64;

  private final TasteGenres counted;
  private final Map<String, Integer> numbers = new HashMap<>();
  private float[] byGenre = new float[FIRST_ROOM];
  private float @Nullable [] direction;
  private int size;

  /** Genres are as telling as these say. */
  Taken(TasteGenres counted) {
    this.counted = counted;
  }

  /** What an item is compared by. */
  Traits traits(Scored scored) {
    var names = scored.item().genres();
    var genres = new int[names.size()];
    var parts = new float[genres.length];
    var squares = 0.0;
    for (int place = 0; place < genres.length; place++) {
      var name = names.get(place);
      genres[place] = numbers.computeIfAbsent(name, _ -> numbers.size());
      var part = Bearing.at(place) * counted.telling(name);
      parts[place] = (float) part;
      squares += part * part;
    }
    var length = (float) Math.sqrt(squares);
    for (int place = 0; place < genres.length; place++) {
      parts[place] /= length;
    }
    if (numbers.size() > byGenre.length) {
      byGenre = Arrays.copyOf(byGenre, 2 * numbers.size());
    }
    return new Traits(genres, parts, scored.candidate().vector());
  }

  /** Puts one more on the list. */
  void add(Traits traits) {
    for (int i = 0; i < traits.genres().length; i++) {
      byGenre[traits.genres()[i]] += traits.parts()[i];
    }
    var vector = traits.vector();
    if (vector != null) {
      direction = direction == null ? new float[vector.length] : direction;
      for (int i = 0; i < vector.length; i++) {
        direction[i] += vector[i];
      }
    }
    size++;
  }

  /** The mean likeness to all of it, between 0 and 1; 0 while there is nothing. */
  double likeness(Traits traits) {
    if (size == 0) {
      return 0;
    }
    var vector = traits.vector();
    if (traits.genres().length > 0) {
      return Math.clamp(byGenre(traits) / size, 0.0, 1.0);
    }
    return vector == null || direction == null
        ? 0
        : Math.clamp(product(vector, direction) / size, 0.0, 1.0);
  }

  private double byGenre(Traits traits) {
    var sum = 0.0;
    for (int i = 0; i < traits.genres().length; i++) {
      sum += traits.parts()[i] * byGenre[traits.genres()[i]];
    }
    return sum;
  }

  private static double product(float[] one, float[] other) {
    var sum = 0.0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }
}
