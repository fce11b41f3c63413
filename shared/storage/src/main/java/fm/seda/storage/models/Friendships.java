package fm.seda.storage.models;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Who is friends with whom, of those who do something and those who only know somebody. */
final class Friendships {

  private final Numbering<UUID> people;
  private final Numbering<UUID> newcomers = new Numbering<>();
  private final Cells ofPeople = new Cells();
  private final Cells ofNewcomers = new Cells();

  /** Of these people, who have their numbers already. */
  Friendships(Numbering<UUID> people) {
    this.people = people;
  }

  /** Two who are friends. Nothing can be learnt where neither does anything. */
  void add(UUID one, UUID other) {
    int first = people.find(one);
    int second = people.find(other);
    if (first >= 0 && second >= 0) {
      ofPeople.add(first, second, 1);
      ofPeople.add(second, first, 1);
    } else if (first >= 0) {
      ofNewcomers.add(newcomers.of(other), first, 1);
    } else if (second >= 0) {
      ofNewcomers.add(newcomers.of(one), second, 1);
    }
  }

  /** Brings the newcomers in the order of their ids. */
  void sort() {
    var asTheyAre = IntStream.range(0, people.size()).toArray();
    ofNewcomers.renumber(newcomers.sort(), asTheyAre);
  }

  /** People × people, both directions of each. */
  Cells ofPeople() {
    return ofPeople;
  }

  /** Who does nothing and has friends who do. */
  List<UUID> newcomers() {
    return newcomers.things();
  }

  /** Newcomers × people. */
  Cells ofNewcomers() {
    return ofNewcomers;
  }
}
