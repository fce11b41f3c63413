package fm.seda.engine.explain;

import fm.seda.domain.Item;
import fm.seda.engine.portrait.Portrait;
import java.util.Optional;

/** The genre of an item to mention to a person: one they like, if it has any. */
final class TellingGenre {

  private TellingGenre() {}

  static Optional<String> of(Item item, Portrait person) {
    return item.genres().stream()
        .filter(person.genres().top()::contains)
        .findFirst()
        .or(() -> item.genres().stream().findFirst());
  }
}
