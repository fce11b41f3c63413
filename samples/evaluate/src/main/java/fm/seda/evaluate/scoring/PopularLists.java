package fm.seda.evaluate.scoring;

import fm.seda.evaluation.known.Training;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What most people have, to everybody who does not have it. */
record PopularLists(Training training) {

  Map<String, List<String>> of(Collection<String> people, int top) {
    var popular =
        training.items().stream()
            .sorted(
                Comparator.comparingInt(training::popularity)
                    .reversed()
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    var lists = new HashMap<String, List<String>>();
    for (var person : people) {
      var known = training.itemsOf(person);
      lists.put(person, popular.stream().filter(it -> !known.contains(it)).limit(top).toList());
    }
    return lists;
  }
}
