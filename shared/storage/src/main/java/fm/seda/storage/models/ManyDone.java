package fm.seda.storage.models;

import fm.seda.domain.ItemRef;
import fm.seda.engine.slate.Because;
import fm.seda.storage.catalogue.ItemReader;
import fm.seda.storage.copy.CopiedRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What everybody of a crowd did since the model learnt: at night, next to nothing. */
final class ManyDone {

  private final Map<UUID, List<Done>> byPerson = new HashMap<>();

  /** Something a person did, and the numbers of what goes with it. */
  private record Done(
      long position, Because item, double weight, int[] neighbours, float[] likeness) {}

  /** How well an item goes with all of it, and what says most of that. */
  private record Sum(int item, double score, double greatest, Because because) {

    Sum plus(Sum other) {
      var foremost = other.greatest > greatest ? other : this;
      return new Sum(item, score + other.score, foremost.greatest, foremost.because);
    }
  }

  /** An item, by its number. */
  record Companion(int item, double score, Because because) {}

  /** The next row of {@link DoneSince#CROWD}. */
  void add(CopiedRow row) {
    var person = row.id();
    var position = row.big();
    ItemRef ref = ItemReader.ref(row.text(), row.id());
    var done =
        new Done(
            position, new Because(ref, row.text()), row.number(), row.integers(), row.numbers());
    byPerson.computeIfAbsent(person, _ -> new ArrayList<>()).add(done);
  }

  /** What goes with what this person did, the best first. */
  List<Companion> companions(UUID person) {
    var sums = new HashMap<Integer, Sum>();
    byPerson.getOrDefault(person, List.of()).stream()
        .sorted(Comparator.comparingLong(Done::position))
        .forEach(done -> {
          for (int i = 0; i < done.neighbours().length; i++) {
            var part = done.weight() * done.likeness()[i];
            int item = done.neighbours()[i];
            sums.merge(item, new Sum(item, part, part, done.item()), Sum::plus);
          }
        });
    return sums.values().stream()
        .sorted(Comparator.comparingDouble(Sum::score).reversed().thenComparingInt(Sum::item))
        .map(sum -> new Companion(sum.item(), sum.score(), sum.because()))
        .toList();
  }
}
