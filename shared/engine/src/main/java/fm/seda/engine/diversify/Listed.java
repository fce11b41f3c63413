package fm.seda.engine.diversify;

import fm.seda.domain.Item;
import fm.seda.domain.ItemRef;
import fm.seda.engine.likeness.Likeness;
import fm.seda.engine.score.Scored;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What has its place on a list, and with that what is nearly the same and needs none: an item whose
 * vector hardly differs from one that is there, or one of the same name by the same creator.
 */
final class Listed {

  private final double alike;
  private final Set<ItemRef> refs = new HashSet<>();
  private final Map<String, Set<String>> titlesByCreator = new HashMap<>();
  private final List<float[]> vectors = new ArrayList<>();

  /** Items are nearly the same from this likeness on; at 1 each is another. */
  Listed(double alike) {
    this.alike = alike;
  }

  void add(Scored scored) {
    refs.add(scored.item().ref());
    if (alike == 1) {
      return;
    }
    var creator = scored.item().creator();
    if (creator != null) {
      titlesByCreator.computeIfAbsent(creator, _ -> new HashSet<>()).add(title(scored.item()));
    }
    var vector = scored.candidate().vector();
    if (vector != null) {
      vectors.add(vector);
    }
  }

  /** Whether it, or what is nearly the same, has its place. */
  boolean has(Scored scored) {
    return holds(scored) || (alike < 1 && (isCalledLikeOne(scored.item()) || isLikeOne(scored)));
  }

  /** Whether it is on the list itself. */
  boolean holds(Scored scored) {
    return refs.contains(scored.item().ref());
  }

  private boolean isCalledLikeOne(Item item) {
    var creator = item.creator();
    var titles = creator == null ? null : titlesByCreator.get(creator);
    return titles != null && titles.contains(title(item));
  }

  private boolean isLikeOne(Scored scored) {
    var vector = scored.candidate().vector();
    if (vector == null) {
      return false;
    }
    for (var other : vectors) {
      if (Likeness.isAtLeast(alike, vector, other)) {
        return true;
      }
    }
    return false;
  }

  /** What its creator called it, however it is written. */
  private static String title(Item item) {
    return Normalizer.normalize(item.name(), Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
  }
}
