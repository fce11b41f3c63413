package fm.seda.storage.slates;

import com.fasterxml.jackson.annotation.JsonInclude;
import fm.seda.domain.Item;
import fm.seda.engine.slate.Because;
import fm.seda.engine.slate.Card;
import fm.seda.engine.slate.Chance;
import fm.seda.engine.slate.Explanation;
import fm.seda.engine.slate.Friends;
import fm.seda.engine.slate.KeptContributions;
import fm.seda.engine.slate.Slate;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;

/**
 * A card as both tables keep it, in JSON: what was true of it when it was ranked. The item itself
 * is read anew every time, so a new cover is seen at once and what was deleted is not seen at all.
 * What there is nothing to say about is left out.
 *
 * @param rank from 1, across the kinds of its list
 * @param text the sentence of the explanation
 * @param signals its contributions, as {@link KeptContributions} writes them
 * @param because the reasons among them, by signal
 * @param friends null where there are none
 * @param degraded what its whole list had to do without; null where that is nothing
 * @param chance null where its place was not left to chance
 * @param explanation only in cards that were kept before there were signals: written out, and
 *     instead of the text, the signals and the reasons
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_NULL)
record KeptCard(
    int rank,
    double score,
    @Nullable String text,
    @Nullable String signals,
    @Nullable Map<String, List<Because>> because,
    @Nullable Friends friends,
    @Nullable List<String> degraded,
    @Nullable Chance chance,
    @Nullable Explanation explanation) {

  static final Argument<KeptCard> JSON = Argument.of(KeptCard.class);

  static KeptCard of(Slate slate, Card card, int rank) {
    var contributions = KeptContributions.of(card.explanation().contributions());
    return new KeptCard(
        rank,
        card.score(),
        card.explanation().text(),
        contributions.signals(),
        contributions.because(),
        card.friends().equals(Friends.NONE) ? null : card.friends(),
        slate.degraded().isEmpty() ? null : slate.degraded(),
        card.chance(),
        null);
  }

  Card of(Item item) {
    return new Card(item, score, friends == null ? Friends.NONE : friends, why(), chance);
  }

  private Explanation why() {
    if (explanation != null) {
      return explanation;
    }
    if (text == null || signals == null) {
      throw new IllegalStateException("a card was kept without saying why it is there");
    }
    return new Explanation(text, new KeptContributions(signals, because).contributions());
  }

  List<String> missing() {
    return degraded == null ? List.of() : degraded;
  }
}
