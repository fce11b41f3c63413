package fm.seda.feedapi.card;

import fm.seda.engine.slate.Because;
import fm.seda.engine.slate.Contribution;
import fm.seda.engine.slate.Explanation;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;

/** Why a card is there: a sentence, and the numbers behind it. */
@Serdeable
public record ExplanationView(String text, List<Part> contributions) {

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

  /** The explanation with every contribution. */
  public static ExplanationView of(Explanation explanation) {
    return new ExplanationView(
        explanation.text(), explanation.contributions().stream().map(Part::of).toList());
  }
}
