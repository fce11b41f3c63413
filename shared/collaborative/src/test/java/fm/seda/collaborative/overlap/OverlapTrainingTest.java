package fm.seda.collaborative.overlap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fm.seda.collaborative.sparse.SparseRows;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class OverlapTrainingTest {

  @Property(tries = 60)
  void findsWhatLookingAtEveryPairFinds(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 14) int most,
      @ForAll @IntRange(min = 0, max = 5) int shrinkage) {
    var chance = new SplittableRandom(seed);
    var preferences = any(chance, 9, 12, chance.nextDouble());
    var friends = any(chance, 9, 9, 0.2);
    var training = new OverlapTraining(most, shrinkage);
    var textbook = new Textbook(training, preferences, friends);

    var model = training.train(preferences, friends);

    for (int item = 0; item < 12; item++) {
      var found = model.neighbours(item);
      assertThat(found.items()).hasSizeLessThanOrEqualTo(most).doesNotContain(item);
      assertThat(found.items()).containsExactly(asArray(textbook.neighbours(item)));
      for (int i = 0; i < found.items().length; i++) {
        assertThat((double) found.scores()[i])
            .isCloseTo(textbook.likeness(item, found.items()[i]), within(1e-6));
      }
    }
    for (int person = 0; person < 9; person++) {
      var scores = model.scores(person);
      for (int item = 0; item < 12; item++) {
        assertThat((double) scores[item]).isCloseTo(textbook.score(person, item), within(1e-5));
      }
    }
  }

  @Property(tries = 20)
  void findsTheSameAgain(@ForAll long seed) {
    var chance = new SplittableRandom(seed);
    // more than processors take at a time
    var preferences = any(chance, 60, 200, 0.3);
    var friends = any(chance, 60, 60, 0.1);

    var once = OverlapTraining.STANDARD.train(preferences, friends);
    var again = OverlapTraining.STANDARD.train(preferences, friends);

    for (int item = 0; item < 200; item++) {
      assertThat(again.neighbours(item).items()).containsExactly(once.neighbours(item).items());
      assertThat(again.neighbours(item).scores()).containsExactly(once.neighbours(item).scores());
    }
    assertThat(again.scores(7)).containsExactly(once.scores(7));
  }

  @Test
  void oneListenerInCommonSaysLessThanTen() {
    var preferences = SparseRows.builder(11, 4);
    preferences.add(0, 0, 1).add(0, 1, 1);
    for (int person = 1; person <= 10; person++) {
      preferences.add(person, 2, 1).add(person, 3, 1);
    }

    var model = new OverlapTraining(3, 2).train(preferences.build(), nobody(11));

    // both pairs agree wholly, so the cosine is 1
    assertThat(model.neighbours(0).scores()).containsExactly(1f / 3);
    assertThat(model.neighbours(2).scores()).containsExactly(10f / 12);
  }

  @Test
  void isWhoIsInWhichRoomsAndWhichPlaylistsShareTheirLikes() {
    int room = 0;
    int roomNextDoor = 1;
    int otherRoom = 2;
    int playlist = 3;
    int otherPlaylist = 4;
    var joinedAndLiked =
        SparseRows.builder(5, 5)
            .add(0, room, 1)
            .add(0, roomNextDoor, 1)
            .add(0, playlist, 1)
            .add(1, room, 1)
            .add(1, roomNextDoor, 1)
            .add(2, room, 1)
            .add(2, playlist, 0.8f)
            .add(3, otherRoom, 1)
            .add(3, otherPlaylist, 1)
            .add(4, otherRoom, 1)
            .add(4, playlist, 0.2f)
            .build();

    var model = OverlapTraining.STANDARD.train(joinedAndLiked, nobody(5));

    assertThat(model.neighbours(room).items()).containsExactly(roomNextDoor, playlist);
    assertThat(model.neighbours(otherPlaylist).items()).containsExactly(otherRoom);
    assertThat(model.neighbours(playlist).items()).startsWith(room).contains(otherRoom);
  }

  @Test
  void onlyTheDearestOfSomebodyWhoHasEverythingTakePart() {
    int much = OverlapTraining.DEAREST + 1;
    var preferences = SparseRows.builder(2, much + 1);
    for (int item = 0; item < much; item++) {
      preferences.add(0, item, item == 5 ? 0.1f : 1);
    }
    preferences.add(1, 5, 1).add(1, much, 1);

    var model = OverlapTraining.STANDARD.train(preferences.build(), nobody(2));

    assertThat(model.neighbours(5).items()).containsExactly(much);
    assertThat(model.neighbours(4).items()).isNotEmpty().doesNotContain(5, much);
    // and yet it speaks for what goes with it
    assertThat(model.scores(0)[much]).isPositive();
  }

  @Test
  void theSmallestPreferenceStillCounts() {
    float least = Float.MIN_NORMAL;
    var preferences = SparseRows.builder(1, 2).add(0, 0, least).add(0, 1, least).build();

    var model = new OverlapTraining(1, 0).train(preferences, nobody(1));

    assertThat(model.neighbours(0).scores()).containsExactly(1);
  }

  @Test
  void saysNothingWhereNothingIsKnown() {
    var empty = OverlapTraining.STANDARD.train(SparseRows.builder(2, 3).build(), nobody(2));
    var nothing = OverlapTraining.STANDARD.train(SparseRows.builder(0, 0).build(), nobody(0));

    assertThat(empty.neighbours(2).items()).isEmpty();
    assertThat(empty.scores(1)).containsExactly(0, 0, 0);
    assertThat(nothing.items()).isZero();
    assertThat(nothing.people()).isZero();
  }

  @Test
  void refusesWhatHasNoSolution() {
    assertThatThrownBy(() -> new OverlapTraining(0, 1)).hasMessageContaining("keep 1 or more");
    assertThatThrownBy(() -> new OverlapTraining(1, -1)).hasMessageContaining("shrinkage is -1");
    assertThatThrownBy(() -> new OverlapTraining(1, Float.NaN)).hasMessageContaining("NaN");
    assertThatThrownBy(
            () -> OverlapTraining.STANDARD.train(SparseRows.builder(2, 3).build(), nobody(3)))
        .hasMessage("Friends are a table of 3 × 3, for 2 people");
  }

  private static SparseRows nobody(int people) {
    return SparseRows.builder(people, people).build();
  }

  private static SparseRows any(SplittableRandom chance, int rows, int columns, double share) {
    var table = SparseRows.builder(rows, columns);
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        if (chance.nextDouble() < share) {
          table.add(row, column, (float) chance.nextDouble(0.01, 1));
        }
      }
    }
    return table.build();
  }

  private static int[] asArray(List<Integer> numbers) {
    return numbers.stream().mapToInt(Integer::intValue).toArray();
  }
}
