package fm.seda.feedapi.feed;

import fm.seda.engine.slate.Card;
import fm.seda.feedapi.card.ExplanationView;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;

/** The explanation of one card that was shown, with every contribution. */
@Serdeable
record WhyView(
    UUID slateId,
    String kind,
    UUID id,
    String name,
    double score,
    String text,
    List<ExplanationView.Part> contributions) {

  static WhyView of(UUID slateId, Card card) {
    var explanation = ExplanationView.of(card.explanation());
    return new WhyView(
        slateId,
        card.item().kind().wireName(),
        card.item().ref().id(),
        card.item().name(),
        card.score(),
        explanation.text(),
        explanation.contributions());
  }
}
