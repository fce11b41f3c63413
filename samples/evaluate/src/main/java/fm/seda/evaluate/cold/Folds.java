package fm.seda.evaluate.cold;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.zip.CRC32;

/** Deals people into groups by a hash of their ids: the same person is always in the same group. */
final class Folds {

  private static final int GROUPS = 5;

  private Folds() {}

  static List<List<String>> of(Collection<String> people) {
    var folds = new ArrayList<List<String>>();
    for (int i = 0; i < GROUPS; i++) {
      folds.add(new ArrayList<>());
    }
    people.forEach(person -> folds.get(group(person)).add(person));
    return folds;
  }

  private static int group(String person) {
    var hash = new CRC32();
    hash.update(person.getBytes(StandardCharsets.UTF_8));
    return (int) (hash.getValue() % GROUPS);
  }
}
