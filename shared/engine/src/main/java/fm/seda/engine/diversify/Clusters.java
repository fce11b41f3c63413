package fm.seda.engine.diversify;

import fm.seda.domain.Item;
import fm.seda.engine.likeness.Likeness;
import fm.seda.engine.score.Scored;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keeps only the best of items that are nearly the same: those whose vectors hardly differ, and
 * those of one name by one creator. It looks at the {@value MarginalRelevance#DEPTH} best, from
 * which the other steps draw.
 */
final class Clusters implements Step {

  @Override
  public List<Scored> arrange(Aim aim, List<Scored> ranked) {
    var alike = aim.rules().alike();
    if (alike == 1) {
      return ranked;
    }
    var kept = new ArrayList<Scored>(ranked.size());
    var titles = new HashSet<Title>();
    var position = 0;
    while (position < ranked.size() && kept.size() < MarginalRelevance.DEPTH) {
      var next = ranked.get(position++);
      if (isNew(next.item(), titles) && !isLikeOneOf(kept, next, alike)) {
        kept.add(next);
      }
    }
    kept.addAll(ranked.subList(position, ranked.size()));
    return kept;
  }

  private static boolean isNew(Item item, Set<Title> titles) {
    var title = Title.of(item);
    return title == null || titles.add(title);
  }

  private static boolean isLikeOneOf(List<Scored> kept, Scored next, double alike) {
    var place = next.candidate().vector();
    if (place == null) {
      return false;
    }
    for (var other : kept) {
      var otherPlace = other.candidate().vector();
      if (otherPlace != null && Likeness.isAtLeast(alike, place, otherPlace)) {
        return true;
      }
    }
    return false;
  }

  /** What somebody called what they made. */
  private record Title(String creator, String name) {

    static @Nullable Title of(Item item) {
      var creator = item.creator();
      return creator == null ? null : new Title(creator, plain(item.name()));
    }

    private static String plain(String name) {
      return Normalizer.normalize(name, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }
  }
}
