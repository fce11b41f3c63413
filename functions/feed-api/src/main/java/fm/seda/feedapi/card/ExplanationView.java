package fm.seda.feedapi.card;

import fm.seda.engine.slate.Because;
import fm.seda.engine.slate.Card;
import fm.seda.engine.slate.Contribution;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;

/**
 * Why a card is there: a sentence, and the numbers behind it.
 *
 * @param exploration whether it was drawn, to find out if the person likes it
 */
@Serdeable
public record ExplanationView(String text, boolean exploration, List<Part> contributions) {

  /** One signal's part of the score. */
  @Serdeable
  public record Part(
      String signal, double value, double weight, double share, List<Known> because) {

    static Part of(Contribution it) {
      return new Part(
          it.signal(),
          it.value(),
          it.weight(),
          it.share(),
          it.because().stream().map(Known::of).toList());
    }
  }

  /** An item the person knows. */
  @Serdeable
  public record Known(String kind, UUID id, String name) {

    static Known of(Because because) {
      return new Known(because.item().kind().wireName(), because.item().id(), because.name());
    }
  }

  /** The explanation of a card, with every contribution. */
  public static ExplanationView of(Card card) {
    var explanation = card.explanation();
    var chance = card.chance();
    return new ExplanationView(
        explanation.text(),
        chance != null && chance.explored(),
        explanation.contributions().stream().map(Part::of).toList());
  }
}
