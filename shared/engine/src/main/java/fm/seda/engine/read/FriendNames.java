package fm.seda.engine.read;

import fm.seda.domain.problem.Unavailable;
import fm.seda.engine.explain.NamedFriends;
import fm.seda.engine.port.FriendActivity;
import fm.seda.engine.slate.Card;
import fm.seda.engine.slate.Friend;
import fm.seda.engine.slate.Slate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Names only friends who may be named now. A list is kept for hours; somebody who hides meanwhile,
 * or is a friend no longer, is not named by the very next read.
 */
final class FriendNames {

  private final FriendActivity friends;

  FriendNames(FriendActivity friends) {
    this.friends = friends;
  }

  /** The list as it may be shown; nobody is named where that cannot be found out. */
  Slate check(Slate slate, Attempt attempt) {
    try {
      return slate.withCards(check(attempt.userId(), slate.cards()));
    } catch (Unavailable gone) {
      attempt.missed("friends");
      return slate.withCards(naming(Set.of(), slate.cards()));
    }
  }

  /** The card as it may be shown. */
  Card check(UUID userId, Card card) {
    return check(userId, List.of(card)).getFirst();
  }

  private List<Card> check(UUID userId, List<Card> cards) {
    var named =
        cards.stream()
            .flatMap(card -> card.friends().named().stream())
            .map(Friend::userId)
            .collect(Collectors.toSet());
    return named.isEmpty() ? cards : naming(friends.nameable(userId, named), cards);
  }

  private static List<Card> naming(Set<String> nameable, List<Card> cards) {
    return cards.stream().map(card -> NamedFriends.only(nameable, card)).toList();
  }
}
