package fm.seda.engine.slate;

import fm.seda.domain.ItemRef;
import fm.seda.domain.Kind;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A ranked list as it was answered, or will be.
 *
 * @param source how it came about
 * @param expiresAt from then on it is no longer served
 * @param degraded what could not be asked while ranking, such as {@code "friends"}
 * @param cards best first within a kind
 */
public record Slate(
    UUID slateId,
    UUID userId,
    String surface,
    Source source,
    String modelVersion,
    Instant generatedAt,
    Instant expiresAt,
    List<String> degraded,
    List<Card> cards) {

  /** Copies the lists, so a slate never changes under its reader. */
  public Slate {
    degraded = List.copyOf(degraded);
    cards = List.copyOf(cards);
  }

  /** What is on it, in its order. */
  public List<ItemRef> items() {
    return cards.stream().map(card -> card.item().ref()).toList();
  }

  /** The cards of one kind, best first. */
  public List<Card> cards(Kind kind) {
    return cards.stream().filter(card -> card.item().kind() == kind).toList();
  }

  /** The same list with other cards. */
  public Slate withCards(List<Card> others) {
    return new Slate(
        slateId, userId, surface, source, modelVersion, generatedAt, expiresAt, degraded, others);
  }

  /** The same list, saying what it will say when it was kept and is read again. */
  public Slate asKept() {
    return withCards(cards.stream().map(Card::asKept).toList());
  }

  /** The same list, come by another way. */
  public Slate withSource(Source other) {
    return new Slate(
        slateId, userId, surface, other, modelVersion, generatedAt, expiresAt, degraded, cards);
  }

  /** The same list, knowing what else was missing. */
  public Slate withDegraded(List<String> others) {
    return new Slate(
        slateId, userId, surface, source, modelVersion, generatedAt, expiresAt, others, cards);
  }
}
