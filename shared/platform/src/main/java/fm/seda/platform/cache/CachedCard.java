package fm.seda.platform.cache;

import com.fasterxml.jackson.annotation.JsonInclude;
import fm.seda.domain.Item;
import fm.seda.engine.slate.Because;
import fm.seda.engine.slate.Card;
import fm.seda.engine.slate.Chance;
import fm.seda.engine.slate.Explanation;
import fm.seda.engine.slate.Friends;
import fm.seda.engine.slate.KeptContributions;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;

/**
 * A card as the cache has it, with its item, so that it is answered without the database. What
 * there is nothing to say about is left out.
 *
 * @param text the sentence of the explanation
 * @param signals its contributions, as {@link KeptContributions} writes them
 * @param because the reasons among them, by signal
 * @param friends null where there are none
 * @param chance null where its place was not left to chance
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_NULL)
record CachedCard(
    Item item,
    double score,
    @Nullable String text,
    @Nullable String signals,
    @Nullable Map<String, List<Because>> because,
    @Nullable Friends friends,
    @Nullable Chance chance) {

  static CachedCard of(Card card) {
    var contributions = KeptContributions.of(card.explanation().contributions());
    return new CachedCard(
        card.item(),
        card.score(),
        card.explanation().text(),
        contributions.signals(),
        contributions.because(),
        card.friends().equals(Friends.NONE) ? null : card.friends(),
        card.chance());
  }

  /**
   * The card.
   *
   * @throws IllegalArgumentException if it was cached in another form
   */
  Card card() {
    if (text == null || signals == null) {
      throw new IllegalArgumentException("it does not say why it is there");
    }
    var contributions = new KeptContributions(signals, because).contributions();
    var whose = friends == null ? Friends.NONE : friends;
    return new Card(item, score, whose, new Explanation(text, contributions), chance);
  }
}
