package fm.seda.engine.portrait;

import fm.seda.domain.Affinity;
import fm.seda.domain.InteractionType;
import fm.seda.domain.Item;
import fm.seda.domain.TasteCentre;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Something the person likes, as far as their history tells, or something they named to start from.
 *
 * @param vector where it lies; null while it has not been embedded
 * @param place where it lies among all that people like; null while that has not been learnt
 * @param weight how much it counts today, always above 0
 */
public record Known(
    Item item,
    float @Nullable [] vector,
    float @Nullable [] place,
    Affinity affinity,
    double weight) {

  /** Something to start from. It needs no history, and each counts as much as the others. */
  static Known seed(Item item, float @Nullable [] vector, Instant now) {
    return new Known(item, vector, null, new Affinity(item.ref(), Map.of(), 1, now), 1);
  }

  /** Where these point: each to itself. */
  static List<TasteCentre> centres(List<Known> all) {
    var vectors = all.stream().map(Known::vector).filter(Objects::nonNull).toList();
    return vectors.stream().map(it -> new TasteCentre(it, 1.0 / vectors.size())).toList();
  }

  /** Whether they said so by an act of their own, rather than by letting it play. */
  public boolean deliberate() {
    return isPraised(affinity);
  }

  /** Whether they ever said "I like this" of this. */
  public static boolean isPraised(Affinity affinity) {
    return did(affinity, InteractionType::praises);
  }

  /** Whether they ever said "not for me" of this. */
  public static boolean isRejected(Affinity affinity) {
    return did(affinity, InteractionType::rejects);
  }

  private static boolean did(Affinity affinity, Predicate<InteractionType> like) {
    for (var act : affinity.counts().keySet()) {
      if (like.test(act)) {
        return true;
      }
    }
    return false;
  }
}
