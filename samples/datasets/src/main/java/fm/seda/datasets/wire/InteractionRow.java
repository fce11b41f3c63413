package fm.seda.datasets.wire;

import fm.seda.domain.InteractionType;
import fm.seda.domain.Kind;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing somebody did, for {@code POST /interactions/batch}. Who it was, the request's token
 * says.
 */
public record InteractionRow(
    UUID id, InteractionType type, Kind kind, UUID itemId, Context context, Instant occurredAt) {

  /** What was going on meanwhile, as far as the person told. */
  public record Context(
      String timeOfDay,
      @Nullable String activity,
      @Nullable String mood,
      @Nullable Integer durationSeconds) {}
}
