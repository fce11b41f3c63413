package fm.seda.collaborative.linear;

import fm.seda.collaborative.sparse.SparseRows;

/**
 * What a linear model learns from.
 *
 * @param preferences people × items: how much each person cares about what they know
 * @param tags tags × items: each tag counts as one more person, who cares about what bears it.
 *     {@link TagWeighting} makes such a table. It may have no rows.
 * @param friends people × people: each friend counts as one more item. It may have no cells.
 */
public record Evidence(SparseRows preferences, SparseRows tags, SparseRows friends) {

  /** Checks that the tables are about the same people and items. */
  public Evidence {
    int people = preferences.rows();
    if (tags.columns() != preferences.columns()) {
      throw new IllegalArgumentException(
          "Tags are of %d items, preferences of %d"
              .formatted(tags.columns(), preferences.columns()));
    }
    if (friends.rows() != people || friends.columns() != people) {
      throw new IllegalArgumentException(
          "Friends are a table of %d × %d, for %d people"
              .formatted(friends.rows(), friends.columns(), people));
    }
  }

  /** Preferences alone. */
  public static Evidence of(SparseRows preferences) {
    int people = preferences.rows();
    return new Evidence(
        preferences,
        SparseRows.builder(0, preferences.columns()).build(),
        SparseRows.builder(people, people).build());
  }

  int people() {
    return preferences.rows();
  }

  int items() {
    return preferences.columns();
  }

  /** People, and below them tags. */
  SparseRows voices() {
    var all = SparseRows.builder(people() + tags.rows(), items());
    for (int person = 0; person < people(); person++) {
      int row = person;
      preferences.row(person, (item, value) -> all.add(row, item, value));
    }
    for (int tag = 0; tag < tags.rows(); tag++) {
      int row = people() + tag;
      tags.row(tag, (item, value) -> all.add(row, item, value));
    }
    return all.build();
  }
}
