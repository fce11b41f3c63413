package fm.seda.train;

import fm.seda.collaborative.NeighbourModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The best items for newcomers: what people are into who share friends with them. */
final class ByFriends {

  private final Newcomers newcomers;
  private final NeighbourModel model;
  private final List<Shelf> shelves;

  ByFriends(Community community, NeighbourModel model) {
    this.newcomers = community.newcomers();
    this.model = model;
    this.shelves = Shelf.of(community.items());
  }

  List<Shortlisted> lists(int from, int to) {
    var lists = new ArrayList<Shortlisted>();
    for (int newcomer = from; newcomer < to; newcomer++) {
      var scores = scores(newcomer);
      for (var shelf : shelves) {
        var items = best(shelf, scores);
        if (items.length > 0) {
          var person = newcomers.ids().get(newcomer);
          var neighbours = Shortlisted.at(items, scores);
          lists.add(new Shortlisted(person, shelf, items, new float[0], neighbours));
        }
      }
    }
    return lists;
  }

  private float[] scores(int newcomer) {
    var all = newcomers.friends();
    int from = all.start(newcomer);
    var friends = IntStream.range(from, all.end(newcomer)).map(all::column).toArray();
    var closeness = new float[friends.length];
    for (int i = 0; i < friends.length; i++) {
      closeness[i] = all.value(from + i);
    }
    return model.scores(new int[0], new float[0], friends, closeness);
  }

  /** Nobody around them knows what has no score. */
  private static int[] best(Shelf shelf, float[] scores) {
    return Arrays.stream(shelf.best(scores, Shortlisted.MOST))
        .filter(item -> scores[item] > 0)
        .toArray();
  }
}
