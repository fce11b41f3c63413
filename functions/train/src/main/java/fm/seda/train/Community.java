package fm.seda.train;

import fm.seda.collaborative.linear.TagWeighting;
import fm.seda.collaborative.sparse.SparseRows;
import fm.seda.domain.ItemRef;
import fm.seda.storage.models.Cells;
import fm.seda.storage.models.TrainingData;
import java.util.List;
import java.util.UUID;

/**
 * Everybody there is to learn from, as the models take it.
 *
 * @param people rows of {@code preferences}
 * @param items columns of {@code preferences}, all of a kind together
 * @param tags voices of tags × items
 * @param friends people × people
 */
record Community(
    List<UUID> people,
    List<ItemRef> items,
    SparseRows preferences,
    SparseRows tags,
    SparseRows friends,
    Newcomers newcomers) {

  /** A friend says less about somebody than what they listen to themselves. */
  private static final float FRIEND = 0.5f;

  static Community of(TrainingData data) {
    int people = data.people().size();
    int items = data.items().size();
    return new Community(
        data.people(),
        data.items(),
        table(people, items, data.preferences(), 1),
        TagWeighting.STANDARD.voices(table(data.tagCount(), items, data.tags(), 1)),
        table(people, people, data.friendships(), FRIEND),
        new Newcomers(
            data.newcomers(),
            table(data.newcomers().size(), people, data.friendsOfNewcomers(), FRIEND)));
  }

  /** The same people, of whom less is known. */
  Community knowing(SparseRows others) {
    return new Community(people, items, others, tags, friends, newcomers);
  }

  boolean isEmpty() {
    return preferences.count() == 0;
  }

  private static SparseRows table(int rows, int columns, Cells cells, float weight) {
    var table = SparseRows.builder(rows, columns);
    cells.forEach((row, column, value) -> table.add(row, column, (float) (weight * value)));
    return table.build();
  }
}
