package fm.seda.engine.diversify;

import fm.seda.domain.Item;
import fm.seda.domain.ItemRef;
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
 * What has its place on a list, and with that what is nearly the same and needs none: an item whose
 * vector hardly differs from one that is there, or one of the same name by the same creator.
 */
final class Listed {

  private final double alike;
  private final Set<ItemRef> refs = new HashSet<>();
  private final Set<Title> titles = new HashSet<>();
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
    var title = Title.of(scored.item());
    if (title != null) {
      titles.add(title);
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
    var title = Title.of(item);
    return title != null && titles.contains(title);
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
