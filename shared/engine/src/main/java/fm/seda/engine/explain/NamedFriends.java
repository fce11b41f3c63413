package fm.seda.engine.explain;

import fm.seda.engine.slate.Card;
import fm.seda.engine.slate.Explanation;
import fm.seda.engine.slate.Friends;
import java.util.Set;

/** Takes the names of friends off a card that was made while they could still be named. */
public final class NamedFriends {

  private NamedFriends() {}

  /** The card naming only these, by their ids, in its sentence too; the others still count. */
  public static Card only(Set<String> nameable, Card card) {
    var before = card.friends();
    var left = before.named().stream().filter(it -> nameable.contains(it.userId())).toList();
    if (left.size() == before.named().size()) {
      return card;
    }
    var now = new Friends(before.count(), left);
    var explanation = card.explanation();
    var text =
        explanation.text().equals(FriendsSentence.about(before))
            ? FriendsSentence.about(now)
            : explanation.text();
    return new Card(
        card.item(),
        card.score(),
        now,
        new Explanation(text, explanation.contributions()),
        card.chance());
  }
}
