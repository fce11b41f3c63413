package fm.seda.engine.explain;

import fm.seda.engine.collect.Candidate;
import fm.seda.engine.portrait.Portrait;
import fm.seda.engine.slate.Contribution;
import fm.seda.engine.slate.Friends;
import org.jspecify.annotations.Nullable;

/**
 * "Alex is into this", "3 of your friends are into this". Only friends who let themselves be seen
 * are named; the others are a number.
 */
final class FriendsSentence implements Sentence {

  @Override
  public String signal() {
    return "social";
  }

  @Override
  public @Nullable String say(Portrait person, Candidate candidate, Contribution contribution) {
    var friends = candidate.friends();
    return friends == null || friends.count() < 1
        ? null
        : about(new Friends(friends.count(), friends.named()));
  }

  /** What is said of these friends, at least one. */
  static String about(Friends friends) {
    if (friends.count() > 1) {
      return friends.count() + " of your friends are into this";
    }
    return friends.named().isEmpty()
        ? "A friend of yours is into this"
        : friends.named().getFirst().name() + " is into this";
  }
}
