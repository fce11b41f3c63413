package fm.seda.storage.slates;

import fm.seda.domain.Item;
import fm.seda.engine.slate.Card;
import fm.seda.engine.slate.Chance;
import fm.seda.engine.slate.Explanation;
import fm.seda.engine.slate.Friends;
import fm.seda.engine.slate.Slate;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * A card as both tables keep it, in JSON: what was true of it when it was ranked. The item itself
 * is read anew every time, so a new cover is seen at once and what was deleted is not seen at all.
 *
 * @param rank from 1, across the kinds of its list
 * @param degraded what its whole list had to do without
 * @param chance null where its place was not left to chance
 */
@Serdeable
record KeptCard(
    int rank,
    double score,
    Friends friends,
    Explanation explanation,
    List<String> degraded,
    @Nullable Chance chance) {

  static final Argument<KeptCard> JSON = Argument.of(KeptCard.class);

  static KeptCard of(Slate slate, Card card, int rank) {
    return new KeptCard(
        rank, card.score(), card.friends(), card.explanation(), slate.degraded(), card.chance());
  }

  Card of(Item item) {
    return new Card(item, score, friends, explanation, chance);
  }
}
