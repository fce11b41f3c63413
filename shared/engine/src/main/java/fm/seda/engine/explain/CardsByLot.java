package fm.seda.engine.explain;

import fm.seda.engine.slate.Card;
import fm.seda.engine.slate.Chance;
import fm.seda.engine.slate.Explanation;
import org.jspecify.annotations.Nullable;

/** Says what chance had to do with a card. */
public final class CardsByLot {

  private static final String DRAWN =
      "Picked at random from what might suit you, to find out if you like it";

  private CardsByLot() {}

  /**
   * The card with that on it. One that was drawn says so instead of what speaks for it: that was
   * not why it is there. The numbers stay, for they are as true as before.
   */
  public static Card tell(Card card, @Nullable Chance chance) {
    if (chance == null) {
      return card;
    }
    var before = card.explanation();
    var explanation = chance.explored() ? new Explanation(DRAWN, before.contributions()) : before;
    return new Card(card.item(), card.score(), card.friends(), explanation, chance);
  }
}
