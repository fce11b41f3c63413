package fm.seda.feedapi.trending;

import fm.seda.feedapi.card.ModuleView;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;

/** The answer to {@code GET /v1/trending}: modules as in a feed, the same for everybody. */
@Serdeable
record TrendingView(Instant generatedAt, List<ModuleView> modules) {}
