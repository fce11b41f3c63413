package fm.seda.evaluation.split;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RandomHoldOutTest {

  private record Play(String person, String item, int times) implements Pair {}

  @Test
  void holdsBackTheShareOfEachPerson() {
    var split = new RandomHoldOut(0.2, 1).split(plays("ann", 10, "bob", 4));

    // 0.2 × 10 = 2 of ann's, 0.2 × 4 = 0.8, so 1 of bob's
    assertThat(split.test().stream().map(Play::person)).containsExactly("ann", "ann", "bob");
    assertThat(split.training()).hasSize(10 + 4 - 3);
  }

  @Test
  void leavesSomethingToLearnFrom() {
    // 0.9 × 3 = 2.7, rounded 3; one stays
    assertThat(new RandomHoldOut(0.9, 1).split(plays("ann", 3, "bob", 1)).training()).hasSize(2);
  }

  @Test
  void anotherSeedHoldsBackOthers() {
    var plays = plays("ann", 30, "bob", 30);

    assertThat(new RandomHoldOut(0.5, 2).split(plays).test())
        .isNotEqualTo(new RandomHoldOut(0.5, 1).split(plays).test());
  }

  @Property(tries = 200)
  void nothingIsLostAndNoItemIsOnBothSides(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 99) int percent) {
    var random = new Random(seed);
    var plays = new ArrayList<Play>();
    for (int i = 0; i < 60; i++) {
      plays.add(new Play("p" + random.nextInt(5), "i" + random.nextInt(15), i));
    }

    var split = new RandomHoldOut(percent / 100.0, seed).split(plays);

    var both = new ArrayList<>(split.training());
    both.addAll(split.test());
    assertThat(both).containsExactlyInAnyOrderElementsOf(plays);
    assertThat(split.test())
        .noneMatch(held ->
            split.training().stream()
                .anyMatch(
                    it -> it.person().equals(held.person()) && it.item().equals(held.item())));
  }

  @Property(tries = 200)
  void aPersonsSplitDoesNotDependOnOthersOrOnTheOrder(@ForAll long seed) {
    var ann = plays("ann", 10, "ann", 10);
    var everybody = new ArrayList<>(plays("zoe", 7, "bob", 5));
    everybody.addAll(ann);
    Collections.shuffle(everybody, new Random(seed));
    var holdOut = new RandomHoldOut(0.3, seed);

    assertThat(holdOut.split(everybody).test().stream().filter(it -> it.person().equals("ann")))
        .containsExactlyInAnyOrderElementsOf(holdOut.split(ann).test());
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1, -0.1, 1.5, Double.NaN})
  void refusesAShareThatSplitsNothing(double share) {
    assertThatIllegalArgumentException().isThrownBy(() -> new RandomHoldOut(share, 1));
  }

  private static List<Play> plays(String one, int items, String other, int otherItems) {
    var plays = new ArrayList<Play>();
    for (int i = 0; i < items; i++) {
      plays.add(new Play(one, "i" + i, 1));
    }
    for (int i = 0; i < otherItems; i++) {
      plays.add(new Play(other, "i" + i, 2));
    }
    return plays;
  }
}
