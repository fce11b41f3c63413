package fm.seda.engine.diversify;

import fm.seda.engine.portrait.TasteGenres;
import fm.seda.engine.score.Scored;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Sees to it that a part of every screen is new to the person: above all of a genre that is not one
 * of theirs, or from the less popular half of what was found. The new ones are the best of the
 * {@value MarginalRelevance#DEPTH} best, and come in only where a screen would otherwise end
 * without enough of them.
 *
 * <p>What is nearly the same as something on the list is left out here, because it would neither be
 * new nor let what is new be counted.
 */
final class Novelty implements Step {

  private static final double ROUNDING = 1e-9;

  @Override
  public List<Scored> arrange(Aim aim, List<Scored> ranked) {
    var share = aim.rules().novelShare();
    var novel = novel(aim.person().genres(), ranked);
    var fresh = new ArrayDeque<Scored>();
    ranked.stream().limit(MarginalRelevance.DEPTH).filter(novel).forEach(fresh::add);
    var rest = new ArrayDeque<>(ranked);
    var placed = new Listed(aim.rules().alike());
    var arranged = new ArrayList<Scored>(ranked.size());
    var found = 0;
    while (arranged.size() < aim.size()) {
      skip(rest, placed);
      skip(fresh, placed);
      if (rest.isEmpty()) {
        return arranged;
      }
      var position = arranged.size();
      var end = Math.min(Aim.screenEnd(position), aim.size());
      var wanted = (int) Math.ceil(share * end - ROUNDING) - found;
      var pressing = wanted >= end - position && !fresh.isEmpty();
      var next = pressing ? fresh.remove() : rest.remove();
      found += novel.test(next) ? 1 : 0;
      placed.add(next);
      arranged.add(next);
    }
    rest.stream().filter(it -> !placed.holds(it)).forEach(arranged::add);
    return arranged;
  }

  private static void skip(ArrayDeque<Scored> queue, Listed placed) {
    while (!queue.isEmpty() && placed.has(queue.element())) {
      queue.remove();
    }
  }

  /** What counts as new to a person among these. */
  static Predicate<Scored> novel(TasteGenres genres, List<Scored> ranked) {
    var popularities =
        ranked.stream().mapToDouble(scored -> scored.item().popularity()).sorted().toArray();
    var middle = popularities.length == 0 ? 0 : popularities[(popularities.length - 1) / 2];
    return scored ->
        scored.item().popularity() <= middle || isForeign(genres, scored.item().genres());
  }

  private static boolean isForeign(TasteGenres theirs, List<String> genres) {
    return genres.isEmpty() || !theirs.top().contains(genres.getFirst());
  }
}
