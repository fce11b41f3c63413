package fm.seda.feedapi.feed;

import fm.seda.domain.Kind;
import fm.seda.engine.slate.Slate;
import fm.seda.feedapi.card.ModuleView;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The answer to {@code GET /v1/feed}.
 *
 * @param source how it came about, as {@link fm.seda.engine.slate.Source}
 * @param degraded what could not be asked
 */
@Serdeable
record FeedView(
    UUID slateId,
    String surface,
    String source,
    String modelVersion,
    Instant generatedAt,
    List<String> degraded,
    @Nullable String nextCursor,
    List<ModuleView> modules) {

  static FeedView of(Slate slate, Page page, List<Kind> kinds) {
    return new FeedView(
        slate.slateId(),
        slate.surface(),
        slate.source().wireName(),
        slate.modelVersion(),
        slate.generatedAt(),
        slate.degraded(),
        page.next(slate, kinds),
        kinds.stream()
            .filter(kind -> !page.cut(slate, kind).isEmpty())
            .map(kind ->
                ModuleView.of(
                    slate.slateId().toString(), kind, title(slate, kind), page.cut(slate, kind)))
            .toList());
  }

  // what nobody ranked for this person is not sold as such
  private static String title(Slate slate, Kind kind) {
    var name = ModuleView.plural(kind);
    return switch (slate.source()) {
      case CACHE, DB, LIVE -> "Recommended " + name + " for You";
      case GENRE -> "Popular " + name;
      case RANDOM -> name + " to Explore";
    };
  }
}
