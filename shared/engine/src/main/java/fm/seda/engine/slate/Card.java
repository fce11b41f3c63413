package fm.seda.engine.slate;

import fm.seda.domain.Item;
import org.jspecify.annotations.Nullable;

/**
 * One recommended item.
 *
 * @param score what the ranking gave it; the contributions of the explanation add up to it
 * @param chance null where its place was not left to chance
 */
public record Card(
    Item item, double score, Friends friends, Explanation explanation, @Nullable Chance chance) {

  /** A card whose place was not left to chance. */
  public Card(Item item, double score, Friends friends, Explanation explanation) {
    this(item, score, friends, explanation, null);
  }

  /** The same, in the numbers that are left when it was kept. */
  Card asKept() {
    return new Card(item, score, friends, explanation.asKept(), chance);
  }
}
