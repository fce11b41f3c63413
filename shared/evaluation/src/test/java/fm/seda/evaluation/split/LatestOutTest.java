package fm.seda.evaluation.split;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class LatestOutTest {

  private record Play(String person, String item, Instant at) implements TimedPair {}

  @Test
  void holdsBackWhatEachPersonCameToLast() {
    var split =
        new LatestOut(1)
            .split(
                List.of(
                    play("ann", "new", 9),
                    play("ann", "old", 1),
                    play("bob", "new", 2),
                    play("bob", "newer", 3)));

    assertThat(split.test()).containsExactly(play("ann", "new", 9), play("bob", "newer", 3));
    assertThat(split.training()).containsExactly(play("ann", "old", 1), play("bob", "new", 2));
  }

  @Test
  void whatWasKnownForLongIsNotFoundAgain() {
    var split =
        new LatestOut(1)
            .split(
                List.of(
                    play("ann", "old", 1),
                    play("ann", "new", 5),
                    play("ann", "new", 6),
                    play("ann", "old", 9)));

    assertThat(split.test()).containsExactly(play("ann", "new", 5), play("ann", "new", 6));
  }

  @Test
  void takesTheSameOfWhatCameAtTheSameMoment() {
    var plays = List.of(play("ann", "c", 1), play("ann", "a", 1), play("ann", "b", 1));

    assertThat(new LatestOut(1).split(plays).test()).containsExactly(play("ann", "c", 1));
    assertThat(new LatestOut(1).split(plays.reversed()).test())
        .containsExactly(play("ann", "c", 1));
  }

  @Test
  void leavesSomethingToLearnFrom() {
    var split = new LatestOut(5).split(List.of(play("ann", "a", 1), play("ann", "b", 2)));

    assertThat(split.training()).containsExactly(play("ann", "a", 1));
  }

  @Test
  void refusesToHoldBackNothing() {
    assertThatIllegalArgumentException().isThrownBy(() -> new LatestOut(0));
  }

  private static Play play(String person, String item, long second) {
    return new Play(person, item, Instant.ofEpochSecond(second));
  }
}
