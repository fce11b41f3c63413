package fm.seda.evaluation.split;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What may be learned from and what is held back, both in the order given. All a person has to do
 * with an item is on the same side: a recommender that was told of it cannot find it any more.
 */
public record Split<T extends Pair>(List<T> training, List<T> test) {

  /** Keeps its own copies. */
  public Split {
    training = List.copyOf(training);
    test = List.copyOf(test);
  }

  /** Holds back these items of each person. */
  static <T extends Pair> Split<T> holdingBack(
      Map<String, Set<String>> heldBack, Collection<T> pairs) {
    var training = new ArrayList<T>();
    var test = new ArrayList<T>();
    for (var pair : pairs) {
      var isHeldBack = heldBack.getOrDefault(pair.person(), Set.of()).contains(pair.item());
      (isHeldBack ? test : training).add(pair);
    }
    return new Split<>(training, test);
  }
}
