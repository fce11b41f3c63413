package fm.seda.train;

import static org.assertj.core.api.Assertions.assertThat;

import fm.seda.collaborative.sparse.SparseRows;
import fm.seda.domain.ItemRef;
import fm.seda.domain.Kind;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HeldOutTest {

  private static final int PEOPLE = 2_000;

  /** Everybody knows the items from the first to before {@code known}. */
  private static Community knowing(int known) {
    var preferences = SparseRows.builder(PEOPLE, known);
    for (int person = 0; person < PEOPLE; person++) {
      for (int item = 0; item < known; item++) {
        preferences.add(person, item, 1);
      }
    }
    return new Community(
        IntStream.range(0, PEOPLE).mapToObj(n -> new UUID(3, n)).toList(),
        IntStream.range(0, known).mapToObj(n -> new ItemRef(Kind.TRACK, new UUID(4, n))).toList(),
        preferences.build(),
        SparseRows.builder(0, known).build(),
        SparseRows.builder(PEOPLE, PEOPLE).build(),
        new Newcomers(List.of(), SparseRows.builder(0, PEOPLE).build()));
  }

  @Test
  void takesAFifthOfWhatEveryTenthPersonKnows() {
    var heldOut = HeldOut.from(knowing(17));

    assertThat(heldOut.people().length).isBetween(150, 250);
    assertThat(heldOut.items()).allSatisfy(items -> assertThat(items).hasSize(3));
    assertThat(heldOut.rest().count()).isEqualTo(PEOPLE * 17 - 3 * heldOut.people().length);
    int person = heldOut.people()[0];
    for (int item : heldOut.items().getFirst()) {
      heldOut.rest().row(person, (other, _) -> assertThat(other).isNotEqualTo(item));
    }
  }

  @Test
  void drawsOtherItemsForOtherPeople() {
    var drawn =
        HeldOut.from(knowing(17)).items().stream()
            .map(items -> Arrays.stream(items).boxed().collect(Collectors.toSet()))
            .collect(Collectors.toSet());

    assertThat(drawn).hasSizeGreaterThan(50);
  }

  @Test
  void sparesWhoeverKnowsLittle() {
    assertThat(HeldOut.from(knowing(4)).people()).isEmpty();
  }

  @Test
  void drawsNearlyTheSameOnTheNextNight() {
    var tonight = HeldOut.from(knowing(20));
    var tomorrow = HeldOut.from(knowing(21));

    assertThat(tomorrow.people()).isEqualTo(tonight.people());
    int same = 0;
    for (int i = 0; i < tonight.people().length; i++) {
      same += common(tonight.items().get(i), tomorrow.items().get(i));
    }
    // one new item can take the place of one that was held out
    assertThat(same).isGreaterThan(3 * tonight.people().length);
  }

  private static int common(int[] some, int[] others) {
    var both = new HashSet<>(Arrays.stream(some).boxed().toList());
    both.retainAll(Arrays.stream(others).boxed().toList());
    return both.size();
  }
}
