package fm.seda.engine.diversify;

import fm.seda.engine.portrait.TasteGenres;
import fm.seda.engine.score.Scored;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gives each of a person's genres a turn: where one has had its share of a screen, the next item of
 * another genre they like goes first. Only their own genres make way for each other, so nobody gets
 * foreign music for the sake of balance.
 */
final class GenreBalance implements Step {

  @Override
  public List<Scored> arrange(Aim aim, List<Scored> ranked) {
    var genres = aim.person().genres();
    if (aim.rules().genreShare() == 1 || genres.isEmpty()) {
      return ranked;
    }
    var rest = new ArrayList<>(ranked);
    var arranged = new ArrayList<Scored>(ranked.size());
    var had = new HashMap<String, Integer>();
    while (!rest.isEmpty() && arranged.size() < aim.size()) {
      var end = Math.min(Aim.screenEnd(arranged.size()), aim.size());
      var most = aim.rules().genreShare() * end;
      var next = rest.remove(next(rest, genres, had, Math.max(1, most)));
      var genre = genre(next, genres);
      if (genre != null) {
        had.merge(genre, 1, Integer::sum);
      }
      arranged.add(next);
    }
    arranged.addAll(rest);
    return arranged;
  }

  private static int next(
      List<Scored> rest, TasteGenres genres, Map<String, Integer> had, double most) {
    var first = genre(rest.getFirst(), genres);
    if (first == null || hasRoom(first, had, most)) {
      return 0;
    }
    for (int i = 1; i < Math.min(rest.size(), MarginalRelevance.DEPTH); i++) {
      var genre = genre(rest.get(i), genres);
      if (genre != null && hasRoom(genre, had, most)) {
        return i;
      }
    }
    return 0;
  }

  private static boolean hasRoom(String genre, Map<String, Integer> had, double most) {
    return had.getOrDefault(genre, 0) + 1 <= most;
  }

  private static @Nullable String genre(Scored scored, TasteGenres genres) {
    for (var genre : scored.item().genres()) {
      if (genres.top().contains(genre)) {
        return genre;
      }
    }
    return null;
  }
}
