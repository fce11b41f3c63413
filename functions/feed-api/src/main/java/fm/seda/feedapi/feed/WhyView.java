package fm.seda.feedapi.feed;

import fm.seda.engine.slate.Card;
import fm.seda.feedapi.card.ExplanationView;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;

/**
 * The explanation of one card that was shown, with every contribution.
 *
 * @param probability that it came to its place, given those before it: 1 where that was not left to
 *     chance
 */
@Serdeable
record WhyView(
    UUID slateId,
    String kind,
    UUID id,
    String name,
    double score,
    String text,
    boolean exploration,
    double probability,
    List<ExplanationView.Part> contributions) {

  static WhyView of(UUID slateId, Card card) {
    var explanation = ExplanationView.of(card);
    var chance = card.chance();
    return new WhyView(
        slateId,
        card.item().kind().wireName(),
        card.item().ref().id(),
        card.item().name(),
        card.score(),
        explanation.text(),
        explanation.exploration(),
        chance == null ? 1 : chance.probability(),
        explanation.contributions());
  }
}
