package fm.seda.feedapi.listen;

import fm.seda.engine.slate.Card;
import fm.seda.engine.slate.Slate;
import fm.seda.feedapi.card.CardView;
import fm.seda.feedapi.card.ExplanationView;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The answer to {@code POST /v1/recommendations}.
 *
 * @param source how it came about, as {@link fm.seda.engine.slate.Source}. Only {@code live} takes
 *     mode, seeds and sound into account; what was to be left out is left out of every answer
 * @param degraded what could not be asked
 */
@Serdeable(naming = SnakeCaseStrategy.class)
record ModesView(
    String userId,
    UUID slateId,
    String mode,
    String source,
    String modelVersion,
    Instant generatedAt,
    List<String> degraded,
    List<Track> recommendations) {

  /** A track, and why it is there. */
  @Serdeable(naming = SnakeCaseStrategy.class)
  record Track(
      UUID trackId,
      String name,
      List<String> artists,
      @Nullable String coverArtUrl,
      List<String> genres,
      double score,
      ExplanationView explanation) {

    static Track of(Card card) {
      var view = CardView.of(card);
      return new Track(
          view.id(),
          view.name(),
          view.topArtists(),
          view.coverArtUrl(),
          view.genres(),
          view.score(),
          view.explanation());
    }
  }

  static ModesView of(String userId, String mode, Slate slate) {
    return new ModesView(
        userId,
        slate.slateId(),
        mode,
        slate.source().wireName(),
        slate.modelVersion(),
        slate.generatedAt(),
        slate.degraded(),
        slate.cards().stream().map(Track::of).toList());
  }
}
