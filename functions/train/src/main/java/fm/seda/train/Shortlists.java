package fm.seda.train;

import fm.seda.collaborative.dense.LinearAlgebra;
import fm.seda.storage.models.ModelWriter;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds for everybody the best items of each kind by either model, and hands them on a few people
 * at a time, so that it does not matter how many there are.
 */
final class Shortlists {

  private static final int PEOPLE_AT_ONCE = 128;

  private final Community community;
  private final Learnt learnt;

  Shortlists(Community community, Learnt learnt) {
    this.community = community;
    this.learnt = learnt;
  }

  /** Everybody's, in no order. */
  void writeTo(ModelWriter.People out) {
    // the people are shared among all processors already
    try (var _ = LinearAlgebra.onOneThread()) {
      inBatches(community.people().size(), new ByHistory(community, learnt)::lists, out);
      var byFriends = new ByFriends(community, learnt.neighbours());
      inBatches(community.newcomers().ids().size(), byFriends::lists, out);
    }
  }

  private void inBatches(int people, Batch batch, ModelWriter.People out) {
    IntStream.range(0, Math.ceilDiv(people, PEOPLE_AT_ONCE))
        .parallel()
        .mapToObj(number -> {
          int from = number * PEOPLE_AT_ONCE;
          return batch.lists(from, Math.min(from + PEOPLE_AT_ONCE, people));
        })
        .forEach(lists -> write(lists, out));
  }

  private synchronized void write(List<Shortlisted> lists, ModelWriter.People out) {
    for (var one : lists) {
      out.add(one.person(), one.shelf().kind(), one.items(), one.factors(), one.neighbours());
    }
  }

  /** Of people of these numbers. */
  @FunctionalInterface
  private interface Batch {
    List<Shortlisted> lists(int from, int to);
  }
}
