package fm.seda.feedapi.listen;

import fm.seda.engine.slate.Slate;
import fm.seda.feedapi.card.CardView;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The answer to {@code GET /recommendations}.
 *
 * @param source how it came about, as {@link fm.seda.engine.slate.Source}. Only {@code live} takes
 *     the context into account: {@code genre} and {@code random} are what there is without ranking
 * @param degraded what could not be asked
 */
@Serdeable
record NowView(
    UUID slateId,
    String source,
    String modelVersion,
    Instant generatedAt,
    List<String> degraded,
    Context context,
    List<CardView> tracks) {

  /** What the caller said of the situation; null where they said nothing. */
  @Serdeable
  record Context(@Nullable String activity, @Nullable String mood, @Nullable String timeOfDay) {}

  static NowView of(Slate slate, Context context) {
    return new NowView(
        slate.slateId(),
        slate.source().wireName(),
        slate.modelVersion(),
        slate.generatedAt(),
        slate.degraded(),
        context,
        slate.cards().stream().map(CardView::of).toList());
  }
}
