package fm.seda.engine.twin;

import fm.seda.domain.Item;
import fm.seda.engine.collect.Candidate;
import fm.seda.engine.collect.Lately;
import fm.seda.engine.collect.Learnt;
import fm.seda.engine.port.FriendActivity.FriendItem;
import fm.seda.engine.port.LearntTaste.Basis;
import fm.seda.engine.port.VectorStore.Position;
import fm.seda.engine.portrait.Portrait;
import fm.seda.engine.portrait.Portraits;
import fm.seda.engine.score.Scored;
import fm.seda.engine.slate.Because;
import fm.seda.engine.slate.Contribution;
import fm.seda.engine.slate.Friend;
import fm.seda.engine.wish.Wish;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes what the steps hand to each other, for tests that start in the middle. */
public final class Pool {

  private Pool() {}

  public static Candidate candidate(AnItem item, float... vector) {
    var position = vector.length == 0 ? null : Position.of(vector, List.of());
    return new Candidate(item.build(), position, null, null, null);
  }

  /** As it is once it was held against where this person's taste points. */
  public static Candidate heldAgainst(Portrait person, Candidate it) {
    var vector = it.vector();
    return vector == null
        ? it
        : new Candidate(
            it.item(),
            Position.of(vector, person.directions()),
            it.friends(),
            it.learnt(),
            it.lately());
  }

  public static Candidate liked(AnItem item, int friends, Friend... named) {
    var built = item.build();
    return new Candidate(
        built, null, new FriendItem(built, friends, friends, List.of(named)), null, null);
  }

  /** A candidate of which the models said this. */
  public static Candidate learnt(AnItem item, double factors, double neighbours, float... place) {
    var where = place.length == 0 ? null : place;
    var learnt = new Learnt(World.NOW, Basis.HISTORY, factors, neighbours, where);
    return new Candidate(item.build(), null, null, learnt, null);
  }

  /** A candidate of which the models said this, going by who a person's friends are. */
  public static Candidate learntFromFriends(AnItem item, double neighbours) {
    var learnt = new Learnt(World.NOW, Basis.FRIENDS, 0, neighbours, null);
    return new Candidate(item.build(), null, null, learnt, null);
  }

  /** A candidate that goes so well with what the person did since the models learnt. */
  public static Candidate lately(AnItem item, double score, @Nullable Because because) {
    return new Candidate(item.build(), null, null, null, new Lately(World.NOW, score, because));
  }

  public static Scored scored(double score, AnItem item, float... vector) {
    var whole = new Contribution("content", score, 1, 1, List.of());
    return new Scored(candidate(item, vector), score, () -> List.of(whole));
  }

  public static List<String> names(List<Scored> list) {
    return list.stream().map(Scored::item).map(Item::name).toList();
  }

  /** A person, with their history looked up in that world. */
  public static Portrait portrait(World world, AListener listener) {
    return portrait(world, listener, Wish.NONE);
  }

  /** A person who asks for something. */
  public static Portrait portrait(World world, AListener listener, Wish wish) {
    return new Portraits(world.ports()).of(listener.build(), World.NOW, wish);
  }
}
